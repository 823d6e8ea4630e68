import type { FamilyNames } from '../../drafting/name-parts.ts';
import { pinyinOrder, plain } from '../../importing/people/pinyin.ts';
import { otherSurnames, pinyinSurnames } from '../../importing/people/surnames.ts';

/** The family names of the lists by which imported letters are read. */
export const familyNames: FamilyNames = {
  inPinyin: pinyinOrder,
  has: (word) => pinyinSurnames.has(plain(word)) || otherSurnames.has(plain(word)),
};
