import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const toSimplified = Converter({ from: 'tw', to: 'cn' });

const han = /\p{sc=Han}/u;

/** Whether a text is written in Han signs. */
export const isHan = (text: string): boolean => han.test(text);

/** A Han text with each sign in its simplified form, which is one for all its variants. */
export const simplified = (text: string): string =>
  [...text].map((sign) => (han.test(sign) ? toSimplified(sign) : sign)).join('');

const toTraditional = Converter({ from: 'cn', to: 'tw' });

// Simplified signs that are surnames as they stand, though in other words another sign simplifies to them:
// 范 is 范 as a surname and 範 as a pattern (OpenCC's own lists of one sign to several ones).
const keptAsSurname = new Set([...'范余沈姜曲岳于谷郁党仇钟后种秋涂云游']);

/** A name of simplified signs in traditional ones; a surname that has its own stays as it is. */
export const traditional = (name: string): string => {
  const [surname = '', ...given] = name;
  const head = keptAsSurname.has(surname) ? surname : toTraditional(surname);
  return head + [...given].map((sign) => toTraditional(sign)).join('');
};

/** How a name in Han signs reads, sign by sign, in pinyin with tones: Liú, Xiǎo, Bō. */
export const toned = (name: string): string[] => pinyin(name, { type: 'array', surname: 'head' });

/** How a name in Han signs reads, sign by sign, in pinyin without tones, with v for ü; surnames as surnames do. */
export const readings = (name: string): string[] =>
  pinyin(name, { toneType: 'none', type: 'array', surname: 'head' }).map((syllable) =>
    syllable.replace('ü', 'v'),
  );

/** How a sign or a word reads outside of names, in pinyin without tones, a blank between signs, with v for ü. */
export const readingOf = (word: string): string =>
  pinyin(word, { toneType: 'none' }).replaceAll('ü', 'v');

/** Surnames of two signs, as the commonest of them are listed in the Hundred Family Surnames. */
const compound = new Set(
  '欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 万俟 闻人 夏侯 尉迟 公孙 慕容 令狐 皇甫 宇文 长孙 端木 百里'.split(
    ' ',
  ),
);

/** Of how many signs the surname of a simplified name is. */
export const surnameLength = (name: string): number =>
  compound.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;

/** Every sign of the basic block that simplifies to one of these, and what to: 劉 to 刘. */
export function variantsOf(signs: ReadonlySet<string>): Map<string, string> {
  const variants = new Map<string, string>();
  // U+4E00–U+9FFF, "CJK Unified Ideographs": what names in news and letters are written in.
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const sign = String.fromCharCode(code);
    const simple = toSimplified(sign);
    if (simple !== sign && signs.has(simple)) variants.set(sign, simple);
  }
  return variants;
}
