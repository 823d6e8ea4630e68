import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { dateParts, dateYear } from '../../archive/date.ts';
import { listed } from '../../archive/words.ts';
import type { Site } from '../site.ts';
import { letterItem, type CslItem, type CslName } from './item.ts';

const { format } = plugins.config.get('@bibtex');
// citation-js would leave out every letter that LaTeX has no command for, Chinese names among them; without
// that it escapes nothing. So values are escaped here, in UTF-8, before it sees them.
format.asciiOnly = false;
// It would take the hyphens out of an id, which BibTeX keys may hold.
format.checkLabel = false;

/** What TeX takes for a command. Braces are counted by BibTeX even behind a backslash, so they get names. */
const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '&': '{\\&}',
  '%': '{\\%}',
  $: '{\\$}',
  '#': '{\\#}',
  _: '{\\_}',
};

/** Signs that TeX joins to another where two stand together: dashes, quotes, ¿ and ¡. */
const joined = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)/gu;

const escape = (text: string) =>
  text
    .replaceAll(/[\\{}~^<>|&%$#_]/gu, (sign) => commands[sign] ?? sign)
    .replaceAll(joined, '$&{}');

/** A part of a name, in braces where BibTeX would divide it: at a comma, “and”, a word in lower case. */
const namePart = (text: string) =>
  /,|(?:^|\s)\p{Ll}|\sand\s/iu.test(text)
    ? `{${escape(text)
        .replaceAll(/\sand(?=\s)/giu, ' {$&}')
        .replaceAll('{ ', '{')}}`
    : escape(text);

const bibtexName = ({ family, given, literal }: CslName): CslName =>
  literal === undefined
    ? { family: namePart(family ?? ''), given: namePart(given ?? '') }
    : { literal: escape(literal) };

const words = ({ family, given, literal, 'static-ordering': familyFirst }: CslName) =>
  literal ?? (familyFirst ? [family, given] : [given, family]).filter(Boolean).join(' ');

/** What BibTeX has no field for, in words: the kind and the recipients, then the rest of the note. */
function note({ genre, recipient, note: rest }: CslItem): string {
  const to = recipient ? `${genre} to ${listed(recipient.map(words))}.` : `${genre}.`;
  return [to, rest].filter(Boolean).join(' ');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Year and month for BibTeX where there are such; the whole EDTF date for biblatex, which knows EDTF. */
function dateFields(edtf: string): [field: string, value: string][] {
  const year = dateYear(edtf);
  const datetime = dateParts(edtf).find((part) => part.datetime)?.datetime;
  const month = /^\d{4}-(\d\d)/u.exec(datetime ?? '')?.[1];
  return [
    ...(/^\d{4}$/u.test(year) ? [['year', `{${year}}`] as [string, string]] : []),
    ...(month ? [['month', months[Number(month) - 1] ?? ''] as [string, string]] : []),
    ['date', `{${edtf}}`],
  ];
}

/** A letter in BibTeX, as `@misc`: the one type of standard BibTeX that holds a letter. UTF-8. */
export function bibtexEntry(archive: Archive, letter: LetterRecord, site: Site): string {
  const item = letterItem(archive, letter, site);
  const { author = [], abstract = '', keyword = '', language = '', publisher } = item;
  const [mapped] = plugins.output.format(
    'bibtex',
    [
      {
        ...item,
        title: escape(item.title),
        author: author.map(bibtexName),
        note: escape(note(item)),
        ...(publisher === undefined ? {} : { publisher: escape(publisher) }),
      },
    ],
    { format: 'object' },
  );
  if (!mapped) throw new Error(`${letter.id}: citation-js gave no BibTeX entry`);
  const { year: _year, month: _month, ...properties } = mapped.properties;
  const fields = [
    ...Object.entries(properties).map(([field, value]) => [field, `{${value}}`]),
    ...dateFields(letter.date),
    // The fields that citation-js keeps for biblatex, which Zotero and JabRef read from either.
    ['abstract', `{${escape(abstract)}}`],
    ...(keyword ? [['keywords', `{${escape(keyword)}}`]] : []),
    ['language', `{${language}}`],
  ];
  const lines = fields.map(([field, value]) => `  ${field} = ${value},\n`);
  return `@${mapped.type}{${mapped.label},\n${lines.join('')}}\n`;
}
