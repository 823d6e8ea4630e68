import { expect, it } from 'vitest';
import { sentencesIn } from '../../../src/importing/people/sentences.ts';

it.each([
  ['Mr. Varn was held. He is free.', ['Mr. Varn was held.', 'He is free.']],
  ['She met J. F. Oskerly in the U.S. embassy.', ['She met J. F. Oskerly in the U.S. embassy.']],
  ['He is held in No. 2 Center. Why?', ['He is held in No. 2 Center.', 'Why?']],
  ['They were detained.Three months passed.', ['They were detained.', 'Three months passed.']],
  ['他被捕。至今失踪！', ['他被捕。', '至今失踪！']],
  ['“他被捕。”我们说。', ['“他被捕。”', '我们说。']],
])('cuts %s', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});
