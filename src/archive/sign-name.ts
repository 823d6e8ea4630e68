// The names that Unicode gives to signs without a shape, by their places:
// https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt
const names: Readonly<Record<string, string>> = {
  '00AD': 'SOFT HYPHEN',
  '034F': 'COMBINING GRAPHEME JOINER',
  '061C': 'ARABIC LETTER MARK',
  '115F': 'HANGUL CHOSEONG FILLER',
  '1160': 'HANGUL JUNGSEONG FILLER',
  '17B4': 'KHMER VOWEL INHERENT AQ',
  '17B5': 'KHMER VOWEL INHERENT AA',
  '180B': 'MONGOLIAN FREE VARIATION SELECTOR ONE',
  '180C': 'MONGOLIAN FREE VARIATION SELECTOR TWO',
  '180D': 'MONGOLIAN FREE VARIATION SELECTOR THREE',
  '180E': 'MONGOLIAN VOWEL SEPARATOR',
  '180F': 'MONGOLIAN FREE VARIATION SELECTOR FOUR',
  '200B': 'ZERO WIDTH SPACE',
  '200C': 'ZERO WIDTH NON-JOINER',
  '200D': 'ZERO WIDTH JOINER',
  '200E': 'LEFT-TO-RIGHT MARK',
  '200F': 'RIGHT-TO-LEFT MARK',
  '2028': 'LINE SEPARATOR',
  '2029': 'PARAGRAPH SEPARATOR',
  '202A': 'LEFT-TO-RIGHT EMBEDDING',
  '202B': 'RIGHT-TO-LEFT EMBEDDING',
  '202C': 'POP DIRECTIONAL FORMATTING',
  '202D': 'LEFT-TO-RIGHT OVERRIDE',
  '202E': 'RIGHT-TO-LEFT OVERRIDE',
  '2060': 'WORD JOINER',
  '2061': 'FUNCTION APPLICATION',
  '2062': 'INVISIBLE TIMES',
  '2063': 'INVISIBLE SEPARATOR',
  '2064': 'INVISIBLE PLUS',
  '2066': 'LEFT-TO-RIGHT ISOLATE',
  '2067': 'RIGHT-TO-LEFT ISOLATE',
  '2068': 'FIRST STRONG ISOLATE',
  '2069': 'POP DIRECTIONAL ISOLATE',
  '206A': 'INHIBIT SYMMETRIC SWAPPING',
  '206B': 'ACTIVATE SYMMETRIC SWAPPING',
  '206C': 'INHIBIT ARABIC FORM SHAPING',
  '206D': 'ACTIVATE ARABIC FORM SHAPING',
  '206E': 'NATIONAL DIGIT SHAPES',
  '206F': 'NOMINAL DIGIT SHAPES',
  '3164': 'HANGUL FILLER',
  FEFF: 'ZERO WIDTH NO-BREAK SPACE',
  FFA0: 'HALFWIDTH HANGUL FILLER',
  FFF9: 'INTERLINEAR ANNOTATION ANCHOR',
  FFFA: 'INTERLINEAR ANNOTATION SEPARATOR',
  FFFB: 'INTERLINEAR ANNOTATION TERMINATOR',
  E0001: 'LANGUAGE TAG',
  E007F: 'CANCEL TAG',
};

/** The place of a sign in Unicode, as people write it: `U+202E`. */
export const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The names of the signs that Unicode has in rows: selectors of variants, and tags. */
function rowName(code: number): string | undefined {
  if (code >= 0xfe00 && code <= 0xfe0f) return `VARIATION SELECTOR-${code - 0xfe00 + 1}`;
  if (code >= 0xe0100 && code <= 0xe01ef) return `VARIATION SELECTOR-${code - 0xe0100 + 17}`;
  return undefined;
}

/** A sign without a shape by its place and name: `U+202E RIGHT-TO-LEFT OVERRIDE`. */
export function signName(sign: string): string {
  const code = codePoint(sign);
  const name = names[code.slice(2)] ?? rowName(sign.codePointAt(0) ?? 0);
  if (name) return `${code} ${name}`;
  return `${code}, ${/\p{Cc}/u.test(sign) ? 'a control character' : 'an invisible character'}`;
}
