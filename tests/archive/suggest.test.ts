import { describe, expect, it } from 'vitest';
import { didYouMean, suggest } from '../../src/archive/suggest.ts';

const known = ['ana-vesel', 'bo-dent', 'li-mei', 'lian-ye', 'lian-yehua'];

describe('suggest', () => {
  it.each([
    ['ana-vesl', 'ana-vesel'],
    ['anna-vesel', 'ana-vesel'],
    ['ANA-VESEL', 'ana-vesel'],
    ['ana-wessel', 'ana-vesel'],
    ['li-me', 'li-mei'],
    ['lian-yeh', 'lian-ye'],
    ['lian-yehau', 'lian-yehua'],
    // Too far: more than three letters, or more than a third of a short word.
    ['an-wessell', undefined],
    ['vesel', undefined],
    ['bo', undefined],
    ['', undefined],
  ])('%j: %j', (word, nearest) => {
    expect(suggest(word, known)).toBe(nearest);
  });

  it('knows nothing of nothing', () => {
    expect(suggest('ana', [])).toBeUndefined();
  });
});

describe('didYouMean', () => {
  it.each([
    ['bo-dnet', 'Did you mean `bo-dent`?'],
    ['someone-else', ''],
  ])('%j: %j', (word, words) => {
    expect(didYouMean(word, known)).toBe(words);
  });
});
