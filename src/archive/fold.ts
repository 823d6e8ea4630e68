// Latin letters that Unicode does not take apart into a base letter and marks (NFKD leaves them whole),
// as library catalogs file them: https://www.unicode.org/reports/tr10/ (DUCET, secondary weights) and,
// for þ, æ and ß, the two letters that they are written out as.
const whole: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  ə: 'e',
  ɵ: 'o',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ŧ: 't',
  þ: 'th',
};

/** A text in lower case without diacritics: "Đỗ Thị" is "do thi". Other scripts stay as they are. */
export const fold = (text: string): string =>
  text
    // First apart, then lower: Unicode has capitals that are only found within other signs (𝑨, ㍵).
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đðħıłŋəɵøœæßŧþ]/gu, (letter) => whole[letter] ?? letter)
    .normalize('NFC');
