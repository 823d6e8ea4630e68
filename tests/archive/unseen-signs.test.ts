import { describe, expect, it } from 'vitest';
import { signName } from '../../src/archive/sign-name.ts';
import { unseenSigns } from '../../src/archive/unseen-signs.ts';

const named = (text: string) => unseenSigns(text).map(({ sign, index }) => [index, signName(sign)]);

describe('a sign that nobody can see', () => {
  it.each([
    ['a\u202Eb', 1, 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['a\u202Ab', 1, 'U+202A LEFT-TO-RIGHT EMBEDDING'],
    ['a\u2066b', 1, 'U+2066 LEFT-TO-RIGHT ISOLATE'],
    ['سلام\u2067', 4, 'U+2067 RIGHT-TO-LEFT ISOLATE'],
    ['سلام\u202E', 4, 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['a\u200Eb', 1, 'U+200E LEFT-TO-RIGHT MARK'],
    ['سلام\na\u200Fb\nسلام', 6, 'U+200F RIGHT-TO-LEFT MARK'],
    ['Ana\u200BVesel', 3, 'U+200B ZERO WIDTH SPACE'],
    ['刘\u200B晓波', 1, 'U+200B ZERO WIDTH SPACE'],
    ['Ana\u200CVesel', 3, 'U+200C ZERO WIDTH NON-JOINER'],
    ['Ana\u200DVesel', 3, 'U+200D ZERO WIDTH JOINER'],
    ['می\u200C\u200Cخواهم', 3, 'U+200C ZERO WIDTH NON-JOINER'],
    ['Ve\u00ADsel', 2, 'U+00AD SOFT HYPHEN'],
    ['Ve\u2060sel', 2, 'U+2060 WORD JOINER'],
    ['Ve\uFEFFsel', 2, 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
    ['Ve\u034Fsel', 2, 'U+034F COMBINING GRAPHEME JOINER'],
    ['Ve\u3164sel', 2, 'U+3164 HANGUL FILLER'],
    ['Ve\uFE0Fsel', 2, 'U+FE0F VARIATION SELECTOR-16'],
    ['Ve\u{E0100}sel', 2, 'U+E0100 VARIATION SELECTOR-17'],
    ['晓\uFE01\uFE01', 2, 'U+FE01 VARIATION SELECTOR-2'],
    ['Ve\u{E0041}', 2, 'U+E0041, an invisible character'],
    ['🏴\u{E0041}', 2, 'U+E0041, an invisible character'],
    ['5\uFE0F', 1, 'U+FE0F VARIATION SELECTOR-16'],
    ['a\u2028b', 1, 'U+2028 LINE SEPARATOR'],
    ['a\u0008b', 1, 'U+0008, a control character'],
    ['a\u001B[31mb', 1, 'U+001B, a control character'],
    ['a\u0085b', 1, 'U+0085, a control character'],
    ['a\u180Eb', 1, 'U+180E MONGOLIAN VOWEL SEPARATOR'],
    ['a\uFFFAb', 1, 'U+FFFA INTERLINEAR ANNOTATION SEPARATOR'],
  ])('%j: at %i', (text, index, name) => {
    expect(named(text)).toEqual([[index, name]]);
  });

  it('is found each time', () => {
    expect(named('\u200Ba\u200B\n\u202E')).toEqual([
      [0, 'U+200B ZERO WIDTH SPACE'],
      [2, 'U+200B ZERO WIDTH SPACE'],
      [4, 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ]);
  });
});

describe('a sign that its script needs', () => {
  it.each([
    ['Persian', 'می\u200Cخواهم'],
    ['Persian, an abbreviation', '۱۳۷۰ ه\u200D.ش'],
    ['Uyghur', 'مېھرى\u200Cگۈل'],
    ['Hindi', 'क्\u200Dष और क्\u200Cष'],
    ['Malayalam', 'അവന്\u200D'],
    ['Sinhala', 'ශ්\u200Dරී'],
    ['Tibetan', 'ཀ\u200Dཡ'],
    ['Khmer', 'ខ្ញុំ\u200Bស្រឡាញ់'],
    ['Thai', 'ภาษา\u200Bไทย'],
    ['Burmese', 'မြန်မာ\u200Bစာ'],
    ['Burmese, dotted', 'က\uFE00'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180E\u1820'],
    ['a mark in a line from right to left', 'العفو الدولية (Quill House)\u200F نشرت'],
    ['a mark in Hebrew', 'בית\u200E (a)'],
    ['a variant of a Han sign', '葛\u{E0100}城'],
    ['a variant of a Chinese comma', '他\uFF0C\uFE00'],
    ['a family', '👨\u200D👩\u200D👧'],
    ['a profession with a tone', '👩🏽\u200D⚖\uFE0F'],
    ['a heart', '❤\uFE0F'],
    ['a key', '5\uFE0F\u20E3'],
    ['the flag of Wales', '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
    ['tabs and line ends', 'a\tb\nc'],
    ['spaces that are wide', 'a\u00A0b\u3000c\u202Fd'],
    ['marks upon letters', 'Đỗ Thị Huyền Sương, Tarnóczvári'],
    ['private use and what is not assigned', '\uE000\u0378'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
