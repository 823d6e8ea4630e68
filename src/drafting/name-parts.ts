import type { Person } from '../archive/person.ts';

/** Family and given name, and which of them a name puts first. */
export type NameParts = Required<Pick<Person, 'family' | 'given'>> & Pick<Person, 'order'>;

/** Where words may have a family name that is Chinese, Korean or Vietnamese, as far as lists of these tell. */
export interface FamilyNames {
  /** Where the family name stands in words that are a Chinese name in pinyin. */
  inPinyin: (words: readonly string[]) => 'first' | 'last' | undefined;
  /** Whether a word is a family name of these, in any spelling. */
  has: (word: string) => boolean;
}

const isWord = (word: string) => /^\p{Lu}[\p{sc=Latin}\p{M}’'-]+$/u.test(word);
const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);

/** Whether a word may be one syllable, as far as its vowels tell: Quoc, Ming. */
const isSyllable = (word: string) => /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/u.test(word);

/** “Ming-che”, “Quoc Quan”: two syllables that are written apart, as given names of East Asia are. */
function isGivenOfTwo(words: readonly string[]): boolean {
  const syllables = words
    .flatMap((word) => word.split('-'))
    .map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase());
  return syllables.length === 2 && syllables.every(isSyllable);
}

/**
 * Family and given name, where they can be guessed from a name: a Chinese, Korean or Vietnamese family name goes
 * first, and of two other words the last is the family name. Nothing where neither is plain.
 */
export function nameParts(name: string, families: FamilyNames): NameParts | undefined {
  const words = name.split(/\s+/u);
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const isPlain = isWord(first) && isWord(last) && words.length > 1;
  const familyFirst = { family: first, given: rest.join(' '), order: 'family-first' as const };
  const givenFirst = { family: last, given: before.join(' '), order: 'given-first' as const };
  if (!isPlain) return undefined;
  if (words.length === 3 && isInitial(words[1] ?? '')) return givenFirst;
  if (!words.every(isWord)) return undefined;
  const inPinyin = families.inPinyin(words);
  if (inPinyin) return inPinyin === 'first' ? familyFirst : givenFirst;
  // Of Jean-Pierre and Smith-Jones both parts begin with a capital, of Ki-moon one.
  const isJoined = words.length === 2 && /^\p{Lu}\p{Ll}*-\p{Ll}+$/u.test(last);
  if ((families.has(first) || isJoined) && isGivenOfTwo(rest)) return familyFirst;
  // Kim Smith and Kim Ok begin alike.
  if (words.length !== 2 || (families.has(first) && !first.includes('-'))) return undefined;
  return givenFirst;
}
