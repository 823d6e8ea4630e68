import { remembered } from './remembered.ts';

/** What JSON Schema can say of a language tag: its form, not whether its parts exist. */
export const languageShape = { pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' };

/**
 * Whether a text is a well-formed BCP 47 language tag in canonical form (`zh-Hans`, not `zh_hans`).
 *
 * Takes any text; gives a boolean; never throws. The rule is ECMA-402's `CanonicalizeLocaleList`,
 * which follows Unicode's reading of RFC 5646.
 */
export function isLanguageTag(tag: string): boolean {
  // RFC 5646 keeps room for languages of five to eight letters and has none: `english` is a slip.
  if (!/^[a-z]{2,3}(?:-|$)/u.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The English name of a language: `zh-Hans` is "Simplified Chinese".
 * Gives the tag itself where Unicode has no name for it.
 */
export const languageName = remembered((tag: string): string => names.of(tag) ?? tag);

/** The script that a language tag means, by its ISO 15924 code; empty where none is known. */
const scriptOf = remembered((tag: string): string => new Intl.Locale(tag).maximize().script ?? '');

/** Scripts written from right to left, by ISO 15924 code, among those of living languages. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The direction in which a language tag's script is written: `ltr` or `rtl`. */
export const direction = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr';

/**
 * Scripts that languages name and Unicode has no property for, as the scripts whose signs they are written in.
 * Source: the codes of ISO 15924 that are variants or mixtures (https://www.unicode.org/iso15924/codelists.html).
 */
const writtenAs: Readonly<Record<string, readonly string[]>> = {
  Aran: ['Arab'],
  Cyrs: ['Cyrl'],
  Geok: ['Geor'],
  Hanb: ['Hani', 'Bopo'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Hrkt: ['Hira', 'Kana'],
  Jamo: ['Hang'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Latf: ['Latn'],
  Latg: ['Latn'],
  Syre: ['Syrc'],
  Syrj: ['Syrc'],
  Syrn: ['Syrc'],
};

/** What the signs of a script match, by its ISO 15924 code; nothing does of one that Unicode does not know. */
const signsOf = remembered((script: string): RegExp => {
  try {
    return new RegExp(`\\p{sc=${script}}`, 'u');
  } catch {
    return /(?!)/u;
  }
});

/** Whether a text is written in the script of a language, going by its first letter. */
function isWrittenIn(text: string, tag: string): boolean {
  const script = scriptOf(tag);
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return (writtenAs[script] ?? [script]).some((of) => signsOf(of).test(first));
}

/**
 * The language of a short text, such as a title, out of those that it may be in: the first whose script it
 * is written in. English where none is: the archive translates into it.
 */
export const languageOf = (text: string, candidates: readonly string[]): string =>
  candidates.find((tag) => isWrittenIn(text, tag)) ?? 'en';

/** A stretch of a text in one script. */
export interface Run {
  text: string;
  /** BCP 47; empty where the script is not that of any language it may be in. Nothing for Latin letters. */
  language?: string;
}

/** Letters of another script than Latin, with the blanks and marks between them. */
const foreign =
  /([^\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}]+(?:[\p{sc=Zyyy}\p{sc=Zinh}]+[^\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}]+)*)/u;

/**
 * A text in Latin letters parted from what it quotes in another script, each quotation with its language: the
 * first of the candidates that is written so. The runs, joined, are the text.
 */
export function runsOf(text: string, candidates: readonly string[]): Run[] {
  return text.split(foreign).flatMap((part, index): Run[] => {
    if (part === '') return [];
    if (index % 2 === 0) return [{ text: part }];
    return [{ text: part, language: candidates.find((tag) => isWrittenIn(part, tag)) ?? '' }];
  });
}
