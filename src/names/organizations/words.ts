import { isHan, simplified } from '../han.ts';
import { plainWords } from '../key.ts';

// How the name of an organization is compared: as words in one spelling, without those that join the others.

/** Words that say what sort of body it is, or what very many work for: they tell hardly any from another. */
const generic = new Set(
  `action agency alliance assembly association board branch bureau campaign center chamber charity church club
   coalition college commission committee community conference congress consortium corporation council court
   delegation department division embassy executive federation forum foundation free freedom fund global government
   group headquarter human inc initiative institute institution international law league legal ltd ministry mission
   movement national network news ngo office organization panel parliament party people permanent press program
   project research right school secretariat section service society student subcommittee support team trust
   union unit university watch work working world worldwide`.split(/\s+/u),
);

/** Whether a word says next to nothing of which organization is meant. */
export const isGeneric = (word: string): boolean => generic.has(word);

const joining = new Set(
  'a an and at by de del der des di du e et for from in la le les los of on pour the to und with y'.split(
    ' ',
  ),
);

/** Spellings of one word, and the words of which short forms are made. */
const spelledOtherwise: readonly (readonly [RegExp, string])[] = [
  [/\bunited states(?: of america)?\b|\busa\b/gu, 'us'],
  [/\bunited kingdom\b/gu, 'uk'],
  [/\bunited nations\b/gu, 'un'],
  [/\beuropean union\b/gu, 'eu'],
  [/\bu[iy]?gh?[uiy]r/gu, 'uyghur'],
  [/\b(cent|theat)re(?=s?\b)/gu, '$1er'],
  [/([a-z]{3})our(?=s?\b|er)/gu, '$1or'],
  [/\b(def|off|lic)ence(?=s?\b)/gu, '$1ense'],
  [/\bprogramme/gu, 'program'],
  [/i[sz]ation(?=s?\b)/gu, 'ization'],
];

const singular = (word: string): string =>
  /^\p{ASCII}{4,}s$/u.test(word) && !/(?:ss|us|is|news)$/u.test(word) ? word.slice(0, -1) : word;

/** The words of a name: in small letters, one spelling and one number; a name in Han signs is one word. */
export function organizationWords(name: string): string[] {
  if (isHan(name)) return [simplified(name).replaceAll(/[^\p{L}\p{N}]+/gu, '')];
  const text = name
    .replaceAll(/['’]s(?![\p{L}\p{N}])/gu, '')
    // U.S. is one word.
    .replaceAll(/(?<![\p{L}\p{N}]\p{L})(?<=\p{L})\.[^\S\n]?(?=\p{L}(?![\p{L}\p{N}]))/gu, '');
  const plain = spelledOtherwise.reduce(
    (spelled, [other, one]) => spelled.replaceAll(other, one),
    plainWords(text).join(' '),
  );
  return plain
    .split(' ')
    .map(singular)
    .filter((word) => word !== '' && !joining.has(word));
}

/** The names that stand in one: itself, and what it gives in parentheses: “Quill House (QH)”. */
export function namesWithin(name: string): string[] {
  const inner = [...name.matchAll(/\((?<within>[^()]+)\)/gu)].map(([, within = '']) => within);
  const outer = name.replaceAll(/\([^()]*\)/gu, ' ').trim();
  return [outer, ...inner].filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** Whether a name is an acronym: UNPO. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(name.trim());

/** An acronym as it is compared: without periods. */
export const plainAcronym = (name: string): string => name.trim().replaceAll('.', '').toUpperCase();

/** The acronyms that a name makes: with the words that join the others, and without. Of two letters, many do. */
export function acronymsOf(name: string): string[] {
  const words = plainWords(name.replaceAll(/['’]s(?![\p{L}\p{N}])/gu, ''));
  return [words, words.filter((word) => !joining.has(word))]
    .map((some) =>
      some
        .map((word) => word.charAt(0))
        .join('')
        .toUpperCase(),
    )
    .filter((acronym) => acronym.length > 2);
}
