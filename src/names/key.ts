import { fold } from '../archive/fold.ts';

// How a name is compared: without what writers leave out, and then without what listeners confuse. All of it
// ships to the browser, so it is plain and short.

/** A text in lower case, without diacritics, apostrophes and signs; its words apart. ü is u, as are v and yu for it. */
export function plainWords(text: string): string[] {
  return fold(text.normalize('NFKC').replace(/['’‘ʼʻʿʾ`´]/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/([ln])(?:v|yu)(?![aeiou])/gu, '$1u'));
}

/**
 * What a name sounds like, roughly: names that are often confused share it.
 *
 * Each rule is one of a language or of a system of romanization: French and German spellings of ch; Tibetan gy
 * and j, and h after stops; Uyghur q, k and gh, x and kh; pinyin zh, ch, q, z, c, j beside Wade–Giles ch, ts, tz;
 * n and ng; the vowels that Uyghur, Arabic and postal spellings exchange (o and u, e and a, i and y).
 */
export function soundKey(joined: string): string {
  return joined
    .replace(/tch|tsh/gu, 'c')
    .replace(/gy(?=[aeiou])/gu, 'j')
    .replace(/kh|gh|q(?=[aou])/gu, 'k')
    .replace(/zh|ch|q|ts|tz|dz/gu, 'c')
    .replace(/sh|x|hs/gu, 's')
    .replace(/([bdpt])h/gu, '$1')
    .replace(/ph/gu, 'f')
    .replace(/z|j/gu, 'c')
    .replace(/ng/gu, 'n')
    .replace(/ou|ow|u|w/gu, 'o')
    .replace(/ei|ai|ey|ay|ie|y|i/gu, 'i')
    .replace(/e/gu, 'a')
    .replace(/(.)\1+/gu, '$1');
}
