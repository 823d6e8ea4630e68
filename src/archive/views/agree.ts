import { dateBounds } from '../date.ts';
import { fold } from '../fold.ts';

// Whether two things that letters report can both hold. What is said with more words, or less exactly, agrees.

const numerals = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  'twenty',
];
const figures = new Map(numerals.map((word, index) => [word, String(index + 1)]));

/** Words that tell nothing of what is named. */
const empty = new Set(['a', 'an', 'the', 'of', 'in', 'at', 'on', 'for']);

/** The words of a text, folded, with figures for numerals. */
const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => figures.get(word) ?? word);

/** What stands before the first comma, semicolon or bracket: what is added there says more of the same. */
const firstClause = (text: string) => text.trim().split(/[,;:(（，；]/u, 1)[0] ?? '';

const sameStart = (one: readonly string[], other: readonly string[]) =>
  one.every((word, index) => index >= other.length || other[index] === word);

const contains = (whole: readonly string[], part: readonly string[]) =>
  part.every((word) => whole.includes(word));

/** A charge without what says that it is one: "Suspicion of inciting" is "inciting". */
const chargeWords = (text: string) =>
  wordsOf(
    firstClause(text).replace(
      /^\s*(?:suspicion of|suspected of|charge of|on suspicion of)\s/iu,
      '',
    ),
  ).filter((word) => !empty.has(word));

/** Charges agree where one begins as the other goes on: subversion is not incitement to it. */
export const chargesAgree = (one: string, other: string): boolean =>
  sameStart(chargeWords(one), chargeWords(other));

/** How long a sentence is, in months; life and death in words. Nothing where no length is said. */
function lengthOf(text: string): string | undefined {
  const words = wordsOf(firstClause(text));
  if (words.includes('death')) return 'death';
  if (words.includes('life')) return 'life';
  const months = words.flatMap((word, index) => {
    const count = Number(words[index - 1]);
    if (!Number.isFinite(count)) return [];
    if (/^years?$/u.test(word)) return [count * 12];
    return /^months?$/u.test(word) ? [count] : [];
  });
  return months.length > 0 ? String(months.reduce((sum, of) => sum + of, 0)) : undefined;
}

/** Sentences agree where they are of one length; where one gives none, it says less, and where neither, in words. */
export function sentencesAgree(one: string, other: string): boolean {
  const lengths = [lengthOf(one), lengthOf(other)];
  if (lengths.every((length) => length === undefined)) return placesAgree(one, other);
  return lengths.includes(undefined) || lengths[0] === lengths[1];
}

/** Places agree where one holds every word of the other: "Tavrin Prison" and "second block of Tavrin Prison". */
export function placesAgree(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => wordsOf(text).filter((word) => !empty.has(word)));
  return contains(a ?? [], b ?? []) || contains(b ?? [], a ?? []);
}

/** A date as its days; of one with an open end its beginning, and of a rough one a month more on either side. */
function daysOf(date: string): { first: string; last: string } | undefined {
  const [start = '', end] = date.split('/');
  const { earliest, latest } = dateBounds(end === '' || end === '..' ? start : date);
  if (earliest === undefined || latest === undefined) return undefined;
  const moved = (day: string, days: number) =>
    new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return /[?~%]/u.test(date)
    ? { first: moved(earliest, -31), last: moved(latest, 31) }
    : { first: earliest, last: latest };
}

/** Dates agree where a day may be meant by both. */
export function datesAgree(one: string, other: string): boolean {
  const a = daysOf(one);
  const b = daysOf(other);
  return !a || !b || (a.first <= b.last && b.first <= a.last);
}
