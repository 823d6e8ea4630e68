import { fold } from '../../archive/fold.ts';
import { otherSurnames, pinyinSurnames } from './surnames.ts';

// Every syllable of Hanyu Pinyin without tones, by its initial ("Basic rules of the Chinese phonetic alphabet
// orthography", GB/T 16159); ü after l and n is also typed as v and u.
const finals: Readonly<Record<string, string>> = {
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng i ia ie iao iu ian ing u uo ui uan un ong',
  t: 'a e ai ao ou an ang eng i ie iao ian ing u uo ui uan un ong',
  n: 'a e ai ei ao ou an en ang eng i ie iao iu ian in iang ing u uo uan un ong v ve ue',
  l: 'a e ai ei ao ou an ang eng i ia ie iao iu ian in iang ing u uo uan un ong v ve ue',
  g: 'a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong',
  k: 'a e ai ao ou an en ang eng u ua uo uai ui uan un uang ong',
  h: 'a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong',
  ch: 'a e i ai ao ou an en ang eng u ua uo uai ui uan un uang ong',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng u ua uo ui uan un ong',
  z: 'a e i ai ei ao ou an en ang eng u uo ui uan un ong',
  c: 'a e i ai ao ou an en ang eng u uo ui uan un ong',
  s: 'a e i ai ao ou an en ang eng u uo ui uan un ong',
  y: 'a o e ai ao ou an in ang ing i ong u ue uan un',
  w: 'a o ai ei an en ang eng u',
  '': 'a o e ai ei ao ou an en ang eng er',
};

const syllables = new Set(
  Object.entries(finals).flatMap(([initial, rest]) =>
    rest.split(' ').map((final) => initial + final),
  ),
);

/** The most letters a syllable has: zhuang. */
const longestSyllable = 6;

/** Of how few syllables a folded word can be; nothing where it is not all pinyin. */
export function syllableCount(word: string): number | undefined {
  const fewest: (number | undefined)[] = [0];
  for (let end = 1; end <= Math.min(word.length, 20); end++) {
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const before = fewest[start];
      if (before === undefined || !syllables.has(word.slice(start, end))) continue;
      fewest[end] = Math.min(fewest[end] ?? Infinity, before + 1);
    }
  }
  return word.length > 20 ? undefined : fewest[word.length];
}

/** A word as it is compared: folded, without apostrophes and hyphens. */
export const plain = (word: string): string => fold(word).replaceAll(/[^\p{L}\p{N}]/gu, '');

const isGiven = (words: readonly string[]): boolean => {
  const count = syllableCount(words.map(plain).join(''));
  return count !== undefined && count >= 1 && count <= 2;
};

/** How the words of a name are those of a Chinese one: family name first, last, or not at all. */
export function pinyinOrder(words: readonly string[]): 'first' | 'last' | undefined {
  if (words.length < 2 || words.length > 3) return undefined;
  const family = plain(words[0]!);
  const last = plain(words.at(-1)!);
  const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase();
  const first = pinyinSurnames.has(family) && isGiven(words.slice(1));
  const second = pinyinSurnames.has(last) && words.length === 2 && isGiven(words.slice(0, 1));
  if (first && second) {
    if (isCapital(words.at(-1)!) && !isCapital(words[0]!)) return 'last';
    // Xiaobo Liu: two syllables are a given name.
    return syllableCount(family) === 2 && syllableCount(last) === 1 ? 'last' : 'first';
  }
  if (first) return 'first';
  return second && syllableCount(family) === 2 ? 'last' : undefined;
}

/** Whether the first word is a family name of Hong Kong, Taiwan, Southeast Asia, Vietnam or Korea. */
export const hasOtherSurname = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  (otherSurnames.has(plain(words[0]!)) || otherSurnames.has(plain(words.at(-1)!)));
