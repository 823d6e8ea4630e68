import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

describe('a line end of the source', () => {
  it.each([
    ['是校對員，\n那天晚上', '是校對員，那天晚上'],
    ['黎莓在\n港口', '黎莓在港口'],
    ['ひらがな\nカタカナ', 'ひらがなカタカナ'],
    ['a lamp\nleft burning', 'a lamp\nleft burning'],
    ['黎莓\nLi Mei\n黎莓', '黎莓\nLi Mei\n黎莓'],
    ['`黎\n莓`', '<code>黎 莓</code>'],
  ])('%j', async (body, text) => {
    expect(await render(body)).toBe(`<p>${text}</p>`);
  });
});
