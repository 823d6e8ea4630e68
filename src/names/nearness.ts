import { distance } from './distance.ts';
import { soundKey, widened } from './key.ts';

// How near what someone typed is to a spelling of a name: from 0 to 1.

/** Words as they are compared. */
export interface Compared {
  words: readonly string[];
  /** The words in one, ü as typed and ü as u. */
  narrow: string;
  joined: string;
  key: string;
}

/** Makes words ready to be compared. */
export function compared(narrowWords: readonly string[]): Compared {
  const words = narrowWords.map(widened);
  const joined = words.join('');
  return { words, narrow: narrowWords.join(''), joined, key: soundKey(joined) };
}

/**
 * By letters, or a little less surely by sound, both as wholes. Of names that sound alike the one with more of
 * the same letters is the nearer; a misspelling keeps the consonants sooner than the vowels.
 */
export function nearness(query: Compared, form: Compared): number {
  if (query.joined === form.joined) return query.narrow === form.narrow ? 1 : 0.99;
  const length = Math.max(query.joined.length, form.joined.length);
  const limit = Math.ceil(length / 3);
  const keyLength = Math.max(query.key.length, form.key.length);
  const sounds = distance(query.key, form.key, limit);
  const letters = distance(query.joined, form.joined, length);
  const byLetters = 1 - letters / length;
  // What shares no more than half of its letters only sounds alike by chance: Wang Qishan is no Kao Chih-sheng.
  const bySound =
    sounds > keyLength / 4 || byLetters <= 0.5
      ? 0
      : 0.7 * (1 - sounds / keyLength) + 0.26 * byLetters;
  return Math.max(letters > limit ? 0 : byLetters, bySound);
}

/** How near one word is to another; the last of a query may be half typed. */
function wordNearness(word: string, of: string, isLast: boolean): number {
  if (word === of) return 1;
  if (isLast && of.startsWith(word)) return word.length / of.length;
  const length = Math.max(word.length, of.length);
  const limit = Math.floor(length / 3);
  const letters = distance(word, of, limit);
  return letters > limit ? 0 : 1 - letters / length;
}

/**
 * Word by word, in any order: a part of the name, a name that is not typed to its end, a name with a word
 * more than the archive has.
 */
export function partNearness(query: Compared, form: Compared): number {
  const free = new Set(form.words);
  let asked = 0;
  let met = 0;
  let begun = true;
  const last = query.words.length - 1;
  let whole = true;
  if (query.joined.length < 2) return 0;
  for (const [place, word] of query.words.entries()) {
    let best = 0;
    let match = '';
    for (const one of free) {
      const near = wordNearness(word, one, place === last);
      if (near > best) [best, match] = [near, one];
    }
    free.delete(match);
    const isBegun = best > 0 && match.startsWith(word);
    whole &&= best === 1;
    begun &&= isBegun;
    asked += isBegun ? word.length : best * word.length;
    met += best * match.length;
  }
  const ofQuery = asked / query.joined.length;
  const ofForm = met / form.joined.length;
  // Whole words go before one that is only begun: Su is Su Yi sooner than Sun Ding.
  if (begun) return 0.88 + 0.04 * ofForm + (whole ? 0.02 : 0);
  return query.words.length > 1 && form.words.length > 1
    ? 0.47 * (ofQuery + ofForm)
    : 0.8 * ofQuery * (form.words.length > 1 ? 1 : ofForm);
}

/** Of scripts whose signs are compared as they are: a whole name, one in a longer text, a part, a slip. */
export function signNearness(text: string, form: string): number {
  if (form === text) return 1;
  const length = Math.max(text.length, form.length);
  // 王建国 is no Wang Jian, but 王建律师 is.
  if (form.length > 1 && text.includes(form)) return length === 3 ? 0.75 : 0.95;
  if (form.includes(text)) return text.length > 1 ? 0.93 : 0.7;
  const wrong = distance(text, form, Math.floor(length / 3));
  // 刘小波 is one sign from 刘晓波, and rather meant for it.
  return wrong > length / 3 ? 0 : 0.97 - (0.8 * wrong) / length;
}
