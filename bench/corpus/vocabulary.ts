import type { Draw } from '../names/random.ts';
import { oneSkewed } from './skew.ts';

/** How many words are invented, beside those of English that stand between them. */
const wordCount = 8000;

/** By how much Zipf’s law is shifted for words: as Mandelbrot found it for English. */
const shift = 2.7;

/** The words that hold English sentences together, about the most frequent first: half of what is written. */
const joining = (
  'the of and to in a that is was for it with as his on be at by he this had not are but from or have an they ' +
  'which one were all her she there would their we him been has when who will more no if out so said what up its ' +
  'about into than them can only other new some could time these two may then do first any my now such like our ' +
  'over me even most made after also did many before must through years where much your way well should because ' +
  'each just those people how too little state good very make world still own see men work long get here between ' +
  'both life being under never day same another know while last might us great old year off come since against ' +
  'go came right used take three'
).split(' ');

const onsets = [...'bdfghjklmnprstvwz', 'br', 'dr', 'kl', 'st', 'tr', 'sh', 'th', 'qu', 'pl', 'gr'];
const vowels = [...'aeiou', 'ae', 'ei', 'ou'];
const ends = ['', '', '', '', '', '', 'n', 'r', 'l', 's', 'm', 't'];

const syllable = ({ one }: Draw) => `${one(onsets)}${one(vowels)}${one(ends)}`;

/** A pronounceable word of no language, of so many syllables. */
export const inventedWord = (draw: Draw, syllables: number): string =>
  Array.from({ length: syllables }, () => syllable(draw)).join('');

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The words that letters are written in, the most frequent first: joining words of English, and some thousands that
 * are invented, the frequent ones shorter. None is one of those taken.
 */
export function vocabulary(draw: Draw, taken: ReadonlySet<string>): string[] {
  const words = new Set(joining);
  while (words.size < joining.length + wordCount) {
    const isFrequent = words.size < joining.length + 400;
    const word = inventedWord(draw, (isFrequent ? 1 : 2) + draw.below(isFrequent ? 3 : 2));
    if (!taken.has(word)) words.add(word);
  }
  return [...words];
}

/** So many words in a row, as often as each is used. */
export const someWords = (draw: Draw, words: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => oneSkewed(draw, words, shift));

/** So many words as a title or a heading has them. */
export const phrase = (draw: Draw, words: readonly string[], count: number): string =>
  capital(someWords(draw, words, count).join(' '));
