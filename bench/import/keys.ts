import { fold } from '../../src/archive/fold.ts';

const signs = /[^\p{L}\p{N}]/gu;

/** Forms of address before a name, which a reader may record with it or leave out. */
const before =
  /^(?:(?:the|hon|honou?rable|his|her|excellency|dr|prof|professor|mr|mrs|ms|mme|sir|dame|rev|reverend|fr|father|sister|bishop|captain|judge|president|governor|minister|secretary|senator|representative|ambassador|dean|maître|herr|frau|señora?|sra?)\b(?!\s+of\b)[.\s]*)+(?=\S)/iu;
const after =
  /(?<=\p{sc=Han}{2})(?:先生|女士|教授|博士|閣下|阁下)$|,\s*(?:MD|RN|PhD|MA|MP|TD|QC|SJ)$/u;

/** An acronym after the name that it stands for: Open Page League (OPL). */
const acronym = /\s*[(（]\p{Lu}[\p{L}.-]{1,9}[)）]$/u;

/** What two spellings of one name share: no case, diacritics, signs, acronym or form of address. */
export const nameKey = (name: string): string =>
  fold(name.trim().replace(before, '').replace(after, '').replace(acronym, '')).replace(signs, '');

/** What two spellings of a role, an organization or a title share: no case, diacritics, signs, acronym or “the”. */
export const wordsKey = (words: string): string =>
  fold(
    words
      .trim()
      .replace(/^the\s+/iu, '')
      .replace(acronym, ''),
  ).replace(signs, '');

/** Marks of footnotes: [^a], [1], [*], linked or not, or a number set high. */
const marks = /\[\[?(?:\^[^\]\s]+|\d{1,3}|[*†‡])\]?\](?:\([^)]*\)|:)?|<sup>\d{1,3}<\/sup>/giu;

/** A text without Markdown, tags, addresses of links, marks of footnotes and numbers of list items. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/[⁰¹²³⁴-⁹]+/gu, '')
    .replaceAll(/\\(?=\p{P})/gu, '')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replaceAll(marks, '')
    .replaceAll(/\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/gu, '')
    .replaceAll(/<\/?[a-z][^>]*>/giu, '')
    .replaceAll(/https?:\/\/[\x21-\x7e]+/gu, '')
    .replaceAll(/&#?\w+;/gu, '')
    .replaceAll(/^\s*\d{1,3}[.)]\s/gmu, '');

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');

/** A text as its letters and digits alone, so that one is found in another however it is laid out. */
export const proseKey = (markdown: string): string => letters(plain(markdown));

/** The sentences of a text, line by line, by the rules of its language. */
export function sentencesOf(markdown: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return plain(markdown)
    .split('\n')
    .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.trim()))
    .filter((sentence) => letters(sentence) !== '');
}
