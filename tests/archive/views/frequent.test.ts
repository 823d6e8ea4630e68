import { describe, expect, it } from 'vitest';
import {
  itsLetters,
  mostFirst,
  mostOften,
  once,
  restWords,
} from '../../../src/archive/views/frequent.ts';
import { archiveOf, ids, letter } from '../records.ts';

const archive = archiveOf({
  letters: [
    letter('2016-late', { date: '2016' }),
    letter('2014-early', { date: '2014' }),
    letter('2013-early-fr', {
      date: '2013',
      related: [{ letter: '2014-early', relation: 'translation-of' }],
    }),
  ],
});
const [late, early, french] = archive.letters;

describe('letters counted once', () => {
  it('are oldest first, an original in place of its translations', () => {
    expect(ids(once(archive, [late!, french!, early!, late!]))).toEqual([
      '2014-early',
      '2016-late',
    ]);
  });

  it('keep a translation whose original is not among them', () => {
    expect(ids(once(archive, [late!, french!]))).toEqual(['2013-early-fr', '2016-late']);
  });
});

it('has those of most letters first, others in their order', () => {
  const sorted = mostFirst(
    archive,
    [
      ['zora', [early!, french!]],
      ['ana', [late!]],
      ['bo', [early!, late!]],
    ],
    (a, b) => (a < b ? -1 : 1),
  );
  expect(sorted.map(({ of, letters }) => [of, letters.length])).toEqual([
    ['bo', 2],
    ['ana', 1],
    ['zora', 1],
  ]);
});

/** So many letters for each of A, B, C, … */
const of = (...counts: number[]) =>
  counts.map((count, index) => ({
    of: String.fromCharCode(65 + index),
    letters: Array.from({ length: count }, () => early!),
  }));

describe('who is in most letters', () => {
  it.each([
    [[], 3, ''],
    [[1], 1, ': A'],
    [[1, 1, 1], 1, ': A, B and C'],
    [[1, 1, 1, 1], 1, ''],
    [[2], 2, ': A (both letters)'],
    [[2], 9, ': A (two of nine letters)'],
    [[1, 1], 2, ': A and B (one of two letters each)'],
    [[7, 2], 9, ', most often A (seven of nine letters)'],
    [[9, 9, 2], 9, ', most often A and B (all nine letters)'],
    [[3, 3, 3, 2], 13, ', most often A, B and C (three of 13 letters each)'],
    [[3, 3, 3, 3, 2], 9, ', none in more than three letters'],
    [[1, 1, 1, 1], 9, ', none in more than one letter'],
  ])('%j of %d: %j', (counts, all, words) => {
    expect(mostOften(of(...counts), (name) => name, all)).toBe(words);
  });

  it('is not named at any length', () => {
    expect(mostOften(of(1), () => 'Name '.repeat(100), 1).length).toBeLessThan(90);
  });
});

describe('those for whom there is no room', () => {
  it.each([
    [[], ''],
    [[1], 'And one more addressee, in one letter.'],
    [[1, 1], 'And two more addressees, in one letter each.'],
    [[3, 2], 'And two more addressees, in at most three letters each.'],
  ])('%j: %s', (counts, words) => {
    expect(restWords(of(...counts), 'addressee')).toBe(words);
  });
});

it.each([
  [1, 'Its letter names'],
  [2, 'Its two letters name'],
])('%d: %s', (all, words) => {
  expect(itsLetters(all, 'names', 'name')).toBe(words);
});
