const ones = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ordinals = new Map<string, number>([
  ...ones.map((word, at): [string, number] => [word, at + 1]),
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 10]),
  ...ones.map((word, at): [string, number] => [`twenty-${word}`, at + 21]),
  ['twentieth', 20],
  ['thirtieth', 30],
  ['thirty-first', 31],
  // The first of a month has a word of its own where other days have numbers.
  ['premier', 1],
  ['primero', 1],
  ['primeiro', 1],
  ['primo', 1],
]);

/** A pattern for a day in words, as formal letters write it: "this third day of March". */
export const ordinalPattern = [...ordinals.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('-', '[- ]'))
  .join('|');

/** The day that an ordinal says; 0 where it is none. */
export const ordinalNumber = (word: string): number => ordinals.get(word.replace(' ', '-')) ?? 0;

const hanDigits = '〇一二三四五六七八九';

/** What a numeral in Han signs or digits says: 二〇一九 and 2019, 廿三, 三十一, 一百零三. */
export function hanNumber(text: string): number {
  const signs = text.replaceAll(/[○零]/gu, '〇').replaceAll('廿', '二十').replaceAll('卅', '三十');
  const digit = (sign: string) => (/\d/u.test(sign) ? Number(sign) : hanDigits.indexOf(sign));
  if (!/[十百]/u.test(signs)) {
    return [...signs].reduce((number, sign) => number * 10 + digit(sign), 0);
  }
  let number = 0;
  let last = 0;
  let counted = false;
  for (const sign of signs) {
    const unit = sign === '百' ? 100 : sign === '十' ? 10 : 0;
    if (unit) {
      number += (counted && last > 0 ? last : 1) * unit;
      last = 0;
      counted = false;
    } else {
      last = digit(sign);
      counted = true;
    }
  }
  return number + last;
}
