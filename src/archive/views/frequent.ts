import type { Archive, LetterRecord } from '../archive.ts';
import { counted, countWord, listed, shortened } from '../words.ts';

/** Someone or something, and the letters that have to do with it. */
export interface Frequent<T> {
  of: T;
  /** Oldest first; of a letter and its translations one alone. */
  letters: LetterRecord[];
}

/** Letters without the translations of others among them, oldest first. */
export const once = (archive: Archive, letters: Iterable<LetterRecord>): LetterRecord[] =>
  archive.inOrder(archive.originals(letters));

/** Those of most letters first, a letter and its translations counted once; of as many, as `compare` has it. */
export function mostFirst<T>(
  archive: Archive,
  entries: Iterable<readonly [of: T, letters: Iterable<LetterRecord>]>,
  compare: (a: T, b: T) => number,
): Frequent<T>[] {
  return [...entries]
    .map(([of, letters]) => ({ of, letters: once(archive, letters) }))
    .sort((a, b) => b.letters.length - a.letters.length || compare(a.of, b.of));
}

/** How many names a sentence can bear, and how long each of them may be. */
const mostNamed = 3;
const mostSigns = 80;

/** "seven of nine letters each", "all nine letters", "both letters". */
function shareWords(most: number, all: number, each: boolean): string {
  if (most === all) return all === 2 ? 'both letters' : `all ${counted(all, 'letter')}`;
  return `${countWord(most)} of ${counted(all, 'letter')}${each ? ' each' : ''}`;
}

/**
 * The end of a sentence that counts some: who they are, or who of them is in most letters.
 *
 * Takes them with the most frequent first, and the number of letters in all: ": A and B",
 * ", most often A (seven of nine letters)", ", none in more than two letters"; empty where there are none.
 */
export function mostOften<T>(
  sorted: readonly Frequent<T>[],
  nameOf: (of: T) => string,
  all: number,
): string {
  const most = sorted[0]?.letters.length ?? 0;
  if (most === 0) return '';
  const top = sorted.filter(({ letters }) => letters.length === most);
  const isAll = top.length === sorted.length;
  if (top.length > mostNamed) {
    return isAll && all === 1 ? '' : `, none in more than ${counted(most, 'letter')}`;
  }
  const names = listed(top.map(({ of }) => shortened(nameOf(of), mostSigns)));
  const share = all === 1 ? '' : ` (${shareWords(most, all, top.length > 1)})`;
  return `${isAll ? ':' : ', most often'} ${names}${share}`;
}

/**
 * Those whom a list has no room for, in a sentence: "And 12 more organizations, in one letter each."
 *
 * Takes the rest of what `mostFirst` gave; gives an empty text where there is none.
 */
export function restWords<T>(rest: readonly Frequent<T>[], one: string, many = `${one}s`): string {
  const most = rest[0]?.letters.length ?? 0;
  if (most === 0) return '';
  const each = rest.length > 1 ? ' each' : '';
  const atMost = rest.every(({ letters }) => letters.length === most) ? '' : 'at most ';
  return `And ${counted(rest.length, `more ${one}`, `more ${many}`)}, in ${atMost}${counted(most, 'letter')}${each}.`;
}

/** The beginning of a sentence about letters: "Its letter names", "Its nine letters name". */
export const itsLetters = (all: number, verb: string, verbs: string): string =>
  all === 1 ? `Its letter ${verb}` : `Its ${counted(all, 'letter')} ${verbs}`;

/** The same of letters that others wrote: "This letter names", "These nine letters name". */
export const theseLetters = (all: number, verb: string, verbs: string): string =>
  all === 1 ? `This letter ${verb}` : `These ${counted(all, 'letter')} ${verbs}`;
