import { isHan, simplified } from '../names/han.ts';
import { plainWords, widened } from '../names/key.ts';

/** A word of a text, or one Han sign, and where it stands. */
export interface Word {
  /** As it is written, apostrophes and what follows them included: Vesel’s. */
  text: string;
  start: number;
  end: number;
  /** Whether it is a Han sign, which stands beside the next without a space. */
  isHan: boolean;
}

const apostrophes = `'‘’ʼʻʿʾ\`´`;
// Letters and digits are words apart: an id may end in a year.
const word = new RegExp(
  String.raw`\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{M}])+(?:[${apostrophes}](?:(?!\p{sc=Han})[\p{L}\p{M}])+)*|\p{N}+`,
  'gu',
);

const isHanSign = (text: string) => text.charCodeAt(0) > 0x2e7f && isHan(text);

/** The words of a text, in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    words.push({ text: found, start: index, end: index + found.length, isHan: isHanSign(found) });
  }
  return words;
}

/** Scripts whose marks a writer may leave out. In others, such as Tibetan and Thai, marks are vowels. */
const withLightMarks =
  /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Han}\p{N}]/u;

const plain = (text: string): string =>
  withLightMarks.test(text)
    ? widened(plainWords(simplified(text)).join(''))
    : text.normalize('NFKC').toLowerCase();

// A text has few words, again and again.
const mostKept = 100_000;
const kept = new Map<string, string>();

/** A word as it is compared: case, diacritics, apostrophes and the set of Chinese signs aside. */
export function plainWord(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = plain(text);
  kept.set(text, made);
  return made;
}

/** From so many letters on, a name is one word as well as two: Lian Bo is Lianbo, but Li An is not Lian. */
const joinedFrom = 6;

/** What words are compared by, whatever stands between them. */
export function keyOf(plainWords: readonly string[], isHanName: boolean): string {
  const joined = plainWords.join('');
  return isHanName || joined.length >= joinedFrom ? joined : plainWords.join(' ');
}
