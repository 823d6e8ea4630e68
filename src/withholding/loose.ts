import { fold } from '../archive/fold.ts';

/** A text as names are compared, and where each of its units stands in the text itself. */
export interface Loose {
  text: string;
  /** Where the sign of each unit begins, and where it ends with the marks that stand on it. */
  starts: readonly number[];
  ends: readonly number[];
}

// Marks that writers add and leave out. Those of Tibetan, Indic and Thai are vowels: there they make the word.
const looseMark = /^[\p{M}&&[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}]]$/v;
const fixedMark = /^\p{M}$/u;
// And the marks of emphasis, which stand in texts that are no Markdown too.
const ignorable = /^[\p{DI}\u0640*_~]$/u;
const han = /\p{sc=Han}/u;
const letter = /[\p{L}\p{N}\p{M}]/u;
const hyphen = /^[-‐‑]$/u;
const apostrophe = /^['‘’ʼʻʿʾ]$/u;

// Letters of the Arabic script that keyboards of several languages write otherwise, as in `names/key.ts`.
const arabic: Readonly<Record<string, string>> = {
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ھ: 'ه', ہ: 'ه', ە: 'ه' },
};

const isPlain = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

const foldedSign = (sign: string) => {
  if (fixedMark.test(sign)) return sign;
  return [...fold(sign)].map((one) => arabic[one] ?? one).join('');
};

/**
 * A text in lower case, without diacritics, hyphens within words, signs that nobody sees, and spaces between Han
 * signs. `isCut` takes it apart instead at hyphens, and at apostrophes that a word goes on after: so
 * “Tohti'ning” has the word “tohti”.
 */
export function loosened(text: string, isCut = false): Loose {
  const [starts, ends]: [number[], number[]] = [[], []];
  let loose = '';
  let before = '';
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index);
    // Most signs of most texts are these.
    if (isPlain(code)) {
      before = text.charAt(index);
      starts.push(index);
      ends.push((index += 1));
      loose += code < 0x61 ? before.toLowerCase() : before;
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const end = index + sign.length;
    if (looseMark.test(sign) || ignorable.test(sign)) {
      if (looseMark.test(sign) && ends.length > 0) ends[ends.length - 1] = end;
      index = end;
      continue;
    }
    const next = text.slice(end, end + 2);
    let written = foldedSign(sign);
    if (hyphen.test(sign)) {
      if (isCut) written = ' ';
      else if (letter.test(before) && letter.test(next.charAt(0))) written = '';
    } else if (isCut && apostrophe.test(sign) && letter.test(next.charAt(0))) written = ' ';
    else if (/\s/u.test(sign) && han.test(before)) {
      const after = /^\s*(\S)/u.exec(text.slice(end, end + 80))?.[1] ?? '';
      if (han.test(String.fromCodePoint(after.codePointAt(0) ?? 0))) written = '';
    }
    for (let unit = 0; unit < written.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
    loose += written;
    if (!/\s/u.test(sign)) before = sign;
    else if (written !== '') before = ' ';
    index = end;
  }
  return { text: loose, starts, ends };
}

/**
 * The letters and figures of a text, run together: what all ways of writing a name have in common. For whole
 * files, so it goes over them in few steps.
 */
export const joined = (text: string): string =>
  fold(text)
    .replaceAll(/[ىیکةھہە]/gu, (sign) => arabic[sign] ?? sign)
    .replaceAll(/[^\p{L}\p{N}]+|[ʻʼʿʾ\u0640]/gu, '');
