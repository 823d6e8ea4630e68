import { longestRun } from './telling.ts';
import { keyOf, plainWord, wordsOf, type Word } from './word.ts';

/** What is looked for: names by their keys. */
export interface Sought {
  /** Whether a name of these has this key. */
  has: (key: string) => boolean;
  /** Whether a name may go on so, its words joined; all may where that is not known. */
  mayBegin?: (joined: string) => boolean;
  /** Whether to pass over what a text in a script with capitals writes without them. */
  onlyCapitals?: boolean;
}

/** A name in a text. */
export interface FoundKey {
  key: string;
  start: number;
  end: number;
}

const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const capital = /[\p{Lu}\p{Lt}]/u;
/** What most words are, so that no more need be asked of them. */
const plainLower = /^[a-z]+$/u;

/** Whether a word stands out as a name does: by a capital, d’Ana too, or in a script that has none. */
const standsOut = ({ text, isHan }: Word) =>
  isHan ||
  (!plainLower.test(text) && letter.test(text) && (capital.test(text) || !lower.test(text)));

/** What may stand between two signs of a Chinese name: the end of a line, or the dot of a foreign one. */
const betweenHan = /^\s{0,20}[·•‧・∙⋅]?\s{0,20}$/u;
const sentenceEnd = /[.!?;]["”’»)\]]*\s/u;
const paragraphEnd = /\n[ \t\r]*\n/u;
/** The widest gap within a name, in signs: marks, or the quotes and commas of a table. */
const widestGap = 40;
/** No longer word before a point is an initial or a title: L., Dr., Mrs. */
const longestAbbreviation = 3;

/** Whether a name may go on from a word to the next. */
function goesOn(text: string, word: Word, next: Word): boolean {
  if (word.isHan !== next.isHan || next.start - word.end > widestGap) return false;
  if (next.start - word.end < 2) return true;
  const gap = text.slice(word.end, next.start);
  if (word.isHan) return betweenHan.test(gap);
  if (paragraphEnd.test(gap)) return false;
  return word.text.length <= longestAbbreviation || !sentenceEnd.test(gap);
}

const beginsCapital = (text: string) => /^\P{L}*[\p{Lu}\p{Lt}]/u.test(text);

/** How far an address is looked through, in signs. */
const farthest = 200;
const space = ' '.charCodeAt(0);

/** Whether a place is within an address or a file name, where hyphens part words. */
function isInAddress(text: string, index: number): boolean {
  // White space and what controls a terminal come before all other signs.
  const isOver = (at: number) => !(text.charCodeAt(at) > space) || Math.abs(at - index) > farthest;
  let [start, end] = [index, index];
  while (!isOver(start - 1)) start--;
  while (!isOver(end)) end++;
  return /[/_=%]|\.\w/u.test(text.slice(start, end));
}

/** Whether two words are one name with a hyphen: no name ends between Vesel and Moran in Vesel-Moran. */
const isDouble = (text: string, word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  next !== undefined &&
  next.start - word.end === 1 &&
  /[-‐‑]/u.test(text.charAt(word.end)) &&
  beginsCapital(word.text) &&
  beginsCapital(next.text) &&
  !isInAddress(text, word.end);

const elision = /^\p{Ll}{1,2}['’](?=[\p{Lu}\p{Lt}])/u;
// "And", "with", "for", "as", "then", which Arabic writes together with the next word.
const proclitic = /^[وبلكف](?=\p{sc=Arabic}{3})/u;
// After an apostrophe: English and Turkish endings. A syllable of pinyin is none: Qin’ai is not Qin.
const inflection =
  /(?<=\p{L}\p{M}*)['’ʼ](?!(?:ai|ang?|ao|eng?|ei|er|ou?)$)[\p{Ll}\p{M}]{0,4}$|(?<=s)['’ʼ]$/u;

const ascii = /^[A-Za-z]+$/u;

/** A word, and what it is without what these patterns find in it. */
function variants(text: string, ...patterns: readonly RegExp[]): string[] {
  if (ascii.test(text)) return [plainWord(text)];
  const all = [text, ...patterns.map((pattern) => text.replace(pattern, ''))];
  return [...new Set(all)].map(plainWord);
}

/** A word as it may stand at the beginning of a name, and at its end. */
const beginnings = (text: string): string[] => variants(text, elision, proclitic);
const endings = (text: string): string[] => variants(text, inflection);

/** A word as it may stand within a name: as its last word too, and as the first. */
function waysOf(text: string, isFirst: boolean): string[] {
  if (ascii.test(text)) return [plainWord(text)];
  return [...new Set([...(isFirst ? beginnings(text) : []), ...endings(text)])];
}

/** The keys of some words that stand together, as they may be meant. */
function keysOf(words: readonly Word[]): string[] {
  const [first, ...rest] = words;
  const last = rest.pop();
  if (!first) return [];
  if (!last) {
    return [...new Set([...beginnings(first.text), ...endings(first.text)])].map((word) =>
      keyOf([word], first.isHan),
    );
  }
  const between = rest.map(({ text }) => plainWord(text));
  return beginnings(first.text).flatMap((begun) =>
    endings(last.text).map((ended) => keyOf([begun, ...between, ended], first.isHan)),
  );
}

/** At which words a name may end that begins with one, as far as can be told before keys are compared. */
function* endsFrom(
  text: string,
  words: readonly Word[],
  from: number,
  { mayBegin, onlyCapitals = false }: Sought,
): Generator<number> {
  let joined = [''];
  for (let to = from; to < from + longestRun; to++) {
    const [last, word] = [words[to - 1], words[to]];
    if (!word || (to > from && (!last || !goesOn(text, last, word)))) return;
    if (mayBegin) {
      joined = waysOf(word.text, to === from)
        .flatMap((way) => joined.map((before) => before + way))
        .filter(mayBegin);
      if (joined.length === 0) return;
    }
    const isEnd = (!onlyCapitals || standsOut(word)) && !isDouble(text, word, words[to + 1]);
    if (isEnd) yield to;
  }
}

/**
 * The names in a text that are looked for, each as long as it can be, in their order: in any case and spelling of
 * separators, with elisions and inflections by apostrophe; never a part of a word, of a name with a hyphen, or of
 * one that is the longer name of `others`.
 */
export function* namesIn(
  text: string,
  sought: Sought,
  others: () => ReadonlySet<string>,
  words: readonly Word[] = wordsOf(text),
): Generator<FoundKey> {
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (!first || (sought.onlyCapitals && !standsOut(first))) continue;
    if (sought.mayBegin && !waysOf(first.text, true).some(sought.mayBegin)) continue;
    if (isDouble(text, words[from - 1], first)) continue;
    let found: (FoundKey & { to: number }) | undefined;
    for (const to of endsFrom(text, words, from, sought)) {
      const key = keysOf(words.slice(from, to + 1)).find(sought.has);
      if (key === undefined || isPartOf(others(), text, words, from, to)) continue;
      found = { key, start: first.start, end: words[to]?.end ?? first.end, to };
    }
    if (!found) continue;
    const { to, ...name } = found;
    yield name;
    from = to;
  }
}

/** Whether words are part of a longer name. */
function isPartOf(
  names: ReadonlySet<string>,
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): boolean {
  if (names.size === 0) return false;
  for (let begin = from; begin >= 0 && to - begin < longestRun; begin--) {
    const [word, next] = [words[begin], words[begin + 1]];
    if (begin < from && (!word || !next || !goesOn(text, word, next))) break;
    for (let end = to; end < begin + longestRun; end++) {
      const [last, added] = [words[end - 1], words[end]];
      if (!added || (end > to && (!last || !goesOn(text, last, added)))) break;
      if (begin === from && end === to) continue;
      if (keysOf(words.slice(begin, end + 1)).some((key) => names.has(key))) return true;
    }
  }
  return false;
}
