import { describe, expect, it } from 'vitest';
import { mend } from '../../../src/importing/damage/mend.ts';

const english =
  'We have asked the Harbor Board for the law of the press, and for the release of our friends. It is the government of the island that must say to us why they are held.\n';

describe('mending', () => {
  it('makes the sure mends, and tells each', () => {
    const text = `The U.S.governmentand its law.They said the the 1aw of l989.\n\n${english}`;
    const { markdown, changes } = mend(text);
    expect(markdown).toBe(
      `The U.S. government and its law. They said the law of 1989.\n\n${english}`,
    );
    expect(changes.map(({ line, before, after }) => [line, before, after])).toEqual([
      [1, 'U.S.governmentand', 'U.S. governmentand'],
      [1, 'law.They', 'law. They'],
      [1, 'the the', 'the'],
      [1, '1aw', 'law'],
      [1, 'l989', '1989'],
      [1, 'governmentand', 'government and'],
    ]);
  });

  it.each([
    'Since June 4, 198, nothing changed.',
    'Her name is Ves\uFFFDl.',
    'A com- plaint was made (and not heard.',
    'They were freed freed at noon.',
  ])('makes nothing up: %s', (text) => {
    const whole = `${text}\n\n${english}`;
    expect(mend(whole)).toEqual({ markdown: whole, changes: [] });
  });

  it('keeps the lines of the text', () => {
    const { markdown } = mend(`The govern-\nment of the port.\n\n${english}`);
    expect(markdown).toBe(`The government\n of the port.\n\n${english}`);
  });

  it('ends', () => {
    const text = `${'the the '.repeat(5000)}\n\n${english}`;
    expect(mend(text).markdown.length).toBeLessThan(text.length);
  });
});
