import { fold } from '../archive/fold.ts';

// How a name is compared: without what writers leave out, and then without what listeners confuse. All of it
// ships to the browser, so it is plain and short.

/**
 * A text in lower case, without diacritics, apostrophes and signs; its words apart.
 * ü after l and n, which pinyin writes as u, v and yu too, is v; `widened` makes it u. Within a word yu after n
 * is a syllable of its own: Jianyu.
 * Arabic letters that keyboards of several languages write otherwise are one (Unicode, "Arabic Letter Yeh",
 * "Kaf" and "Heh" and their Persian, Urdu and Uyghur kin).
 */
export const plainWords = (text: string): string[] =>
  fold(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/['’‘ʼʻʿʾ`´]/gu, '')
      .replace(/([ln])(?:u\u0308|v)(?![aeiou])|(l|(?<![\p{L}\p{M}])n)yu(?![aeiou])/gu, '$1$2v')
      .replace(/[ىی]/gu, 'ي')
      .replace(/ک/gu, 'ك')
      .replace(/[ةھہە]/gu, 'ه'),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A plain text with ü as u, as most people type it. */
export const widened = (plain: string): string => plain.replace(/([ln])v(?![aeiou])/gu, '$1u');

/**
 * What a name sounds like, roughly: names that are often confused share it.
 *
 * Each rule is one of a language or of a system of romanization: French and German spellings of ch; Tibetan gy
 * and j, and h after stops; h that closes a syllable; k before i, which the old post office wrote for j and q; tr and dr, which Vietnamese speaks as ch and pinyin writes zh for Tibetan; Uyghur q,
 * k and gh, x and kh; pinyin zh, ch, q, z, c, j beside Wade–Giles ch, ts, tz; b and p, d and t, g and k, which
 * Wade–Giles tells apart by the apostrophe that most leave out; n and ng, m before b and p; the vowels that
 * Uyghur, Arabic and postal spellings exchange (o and u, e and a, i and y).
 */
export const soundKey = (joined: string): string =>
  joined
    .replace(/gy(?=[aeiou])/gu, 'j')
    .replace(/[kg]h|q(?=[aou])/gu, 'k')
    .replace(/tch|tsh|ch|zh?|q|t[sz]|dz|[dt]r|j|k(?=[iy])/gu, 'c')
    .replace(/sh|x|hs/gu, 's')
    .replace(/ph/gu, 'f')
    .replace(/([bdpt])h|h(?![aeiouy])/gu, '$1')
    .replace(/m(?=[bp])|ng/gu, 'n')
    .replace(/b/gu, 'p')
    .replace(/d/gu, 't')
    .replace(/g/gu, 'k')
    .replace(/o[eu]|ow|u|w/gu, 'o')
    .replace(/[ae][iy]|ie|y/gu, 'i')
    .replace(/e/gu, 'a')
    .replace(/(.)\1+/gu, '$1');
