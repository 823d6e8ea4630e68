import { judged, judgedAtLeast, type Figure } from '../figure.ts';
import type { Tally } from './score.ts';

/** How a figure comes of a tally: a share of those expected, F1, or how many are not right. */
type Reckoning = 'share' | 'f1' | 'wrong';

interface Measure {
  words: string;
  reckoning: Reckoning;
  /** For English and Chinese, and for other languages: the issue “From a saved web page to a draft letter”. */
  limit?: number;
  otherLimit?: number;
}

/** All that is measured, in the order of the table. */
export const measures = {
  date: { words: 'date exact, or rightly empty', reckoning: 'share', limit: 0.95 },
  addressees: { words: 'addressees, F1', reckoning: 'f1', limit: 0.95 },
  'addressees-roles': { words: '  their roles', reckoning: 'share' },
  'addressees-organizations': { words: '  their organizations', reckoning: 'share' },
  signatories: { words: 'signatories, F1', reckoning: 'f1', limit: 0.95 },
  'signatories-roles': { words: '  their roles', reckoning: 'share' },
  'signatories-organizations': { words: '  their organizations', reckoning: 'share' },
  kinds: { words: 'people, organizations, groups told apart', reckoning: 'share' },
  relations: { words: 'called on, copied, issued', reckoning: 'share' },
  detainees: { words: 'detainees, F1', reckoning: 'f1', limit: 0.9 },
  statuses: { words: '  their statuses', reckoning: 'share' },
  facts: { words: '  since, place, charge, sentence, F1', reckoning: 'f1' },
  'facts-given': { words: '  those of them that are right', reckoning: 'share' },
  mentions: { words: 'mentions, F1', reckoning: 'f1' },
  traps: { words: 'names rightly nobody’s', reckoning: 'share' },
  title: { words: 'title', reckoning: 'share' },
  'letter-kind': { words: 'kind of letter, or rightly empty', reckoning: 'share' },
  language: { words: 'language', reckoning: 'share' },
  furniture: { words: 'furniture left', reckoning: 'wrong', limit: 0 },
  sentences: { words: 'sentences lost', reckoning: 'wrong', limit: 0, otherLimit: 0 },
  guesses: { words: 'guessed wrong, not left empty', reckoning: 'wrong', otherLimit: 0 },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as MeasureId[];

const reckon: Readonly<Record<Reckoning, (tally: Tally) => number>> = {
  share: ({ right, expected }) => right / expected,
  f1: ({ right, expected, found }) => (2 * right) / (expected + found),
  wrong: ({ right, expected }) => expected - right,
};

/** The sum of tallies. */
export const summed = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { right, expected, found }) => ({
      right: sum.right + right,
      expected: sum.expected + expected,
      found: sum.found + found,
    }),
    { right: 0, expected: 0, found: 0 },
  );

/**
 * Judges a tally by its limit, for English and Chinese or for other languages. Nothing where nothing was
 * expected and nothing found: there is no share of none.
 */
export function figureOf(id: MeasureId, tally: Tally, isOther: boolean): Figure | undefined {
  if (tally.expected + tally.found === 0) return undefined;
  const { reckoning, limit, otherLimit }: Measure = measures[id];
  const value = tally.expected === 0 && reckoning === 'share' ? 0 : reckon[reckoning](tally);
  const bound = isOther ? otherLimit : limit;
  if (bound === undefined) return judged(value);
  return reckoning === 'wrong' ? judged(value, bound) : judgedAtLeast(value, bound);
}

/** A figure for people: counts whole, shares to a thousandth. */
export const inMeasure = (id: MeasureId, value: number): string =>
  measures[id].reckoning === 'wrong' ? String(value) : value.toFixed(3);
