import type { LetterRecord } from '../../src/archive/archive.ts';
import { zoteroHead, type Meta } from '../../src/exports/citation/zotero-head.ts';
import { letterNodes } from '../../src/exports/json-ld/letter.ts';
import { linkedData } from '../../src/exports/json-ld/node.ts';
import { read, written } from '../exports/citation/read-back.ts';
import { archiveAround, full, site } from '../exports/pilots.ts';
import { expanded } from '../exports/json-ld/processor.ts';

const updated = '2020-01-02';
const archive = archiveAround();

/** A value that was read back, and the field in which it stood. */
interface Leaf {
  field: string;
  value: string;
}

/** Every value inside what a reader gave, with the outermost field in which it stands. */
function leaves(value: unknown, field = '', key = field): Leaf[] {
  if (Array.isArray(value)) {
    // A date in CSL-JSON is a list of numbers.
    if (value.length > 0 && value.every((part) => typeof part === 'number')) {
      return [{ field, value: value.map((part) => String(part).padStart(2, '0')).join('-') }];
    }
    return value.flatMap((one) => leaves(one, field, key));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, field || name, name));
  }
  // What is no text says nothing without its name: `season 2`, `circa true`.
  return [{ field, value: typeof value === 'string' ? value : `${key} ${String(value)}` }];
}

/**
 * What Zotero makes of a page’s head, as its translators do it (see docs/exports/citations.md): tags in its own
 * namespace are fields of that name, these of Dublin Core have fields of their own, and all others none.
 */
const zoteroFields: Readonly<Record<string, string>> = {
  'DC.title': 'title',
  'DC.date': 'date',
  'DC.creator': 'creators (author)',
  'z:recipients': 'creators (recipient)',
  'DC.language': 'language',
  'DC.rights': 'rights',
  'DCTERMS.abstract': 'abstractNote',
};
const zoteroNames = /creators/u;

function zoteroLeaves(head: readonly Meta[]): Leaf[] {
  const fields = head.flatMap(({ name, content }) => {
    const field = zoteroFields[name] ?? /^z:(.+)$/u.exec(name)?.[1];
    if (field === undefined) return [];
    const values = zoteroNames.test(field) ? content.split(', ') : [content];
    return values.map((value) => ({ field, value: value.replace(/,$/u, '') }));
  });
  // Zotero takes the address from the page’s canonical link.
  return [...fields, { field: 'url', value: site.record('letter', full.id) }];
}

/** The terms of a letter, and of its claims, in expanded JSON-LD, without their namespaces. */
async function linkedLeaves(letter: LetterRecord): Promise<Leaf[]> {
  const nodes = letterNodes(archive, letter, site, updated).filter(
    (node) => node['@type'] !== 'BreadcrumbList',
  );
  return (await expanded(linkedData(nodes))).flatMap((node) =>
    leaves(node).map((leaf) => ({ ...leaf, field: leaf.field.replace(/^.*\//u, '') })),
  );
}

type Reader = (letter: LetterRecord) => Leaf[] | Promise<Leaf[]>;
const fromFile =
  (ending: string): Reader =>
  (letter) =>
    leaves(read(ending, written(ending, archive, letter))[0]);

/** Each format, and what its reader gives back of a letter. */
const readers: readonly (readonly [format: string, reader: Reader])[] = [
  ['BibTeX', fromFile('bib')],
  ['RIS', fromFile('ris')],
  ['CSL-JSON', fromFile('csl.json')],
  ['Zotero', (letter) => zoteroLeaves(zoteroHead(archive, letter, site, updated))],
  ['JSON-LD', linkedLeaves],
];

/** What is looked for: its words in the table, the values it may have, and the letter that has it. */
type Row = readonly [what: string, values: readonly string[], letter?: LetterRecord];

const dated = (date: string): LetterRecord => ({ ...full, date });

/** Every field of a letter’s record. */
export const rows: readonly Row[] = [
  ['`id`', ['2014-03-02-letter-of-the-pilots']],
  ['its page', [site.record('letter', full.id)]],
  ['`title`', ['Letter of the Pilots']],
  ['`titleNote`', ['Title supplied from the minutes.']],
  ['`date`', ['2014-03-02']],
  [
    '`date`: an interval',
    ['2014-03-05', '2014-03-02/2014-03-05', '2–5 March 2014'],
    dated('2014-03-02/2014-03-05'),
  ],
  ['`date`: that it is uncertain', ['circa true', 'about May 2014'], dated('2014-05~')],
  ['`date`: a season', ['season 2', 'summer 2014'], dated('2014-22')],
  ['`dateNote`', ['Dated by its postmark.']],
  ['`kind`', ['Joint letter']],
  ['`language` (of the text here)', ['fr']],
  ['`letterLanguages`', ['da']],
  ['`occasion`', ['the regatta of spring']],
  ['`signatories`: a person', ['Tidewell', 'Orra Tidewell']],
  ['`signatories`: a person whose family name is not recorded', ['Sunnivo Brakk']],
  ['`signatories`: an organization', ['Guild of Pilots']],
  ['`signatories`: a `group`', ['Keepers of the lights', 'keepers of the lights']],
  ['`signatories`: its `count`', ['731']],
  ['`signatories`: a `role`', ['Harbor Reeve']],
  ['`signatories`: an affiliation', ['Skerry Watch']],
  ['`signatories`: a spelling (`as`)', ['O. Tydewell']],
  ['`addressees`: `addressed`', ['Munt', 'Pelka Munt']],
  ['`addressees`: a `role`', ['Envoy Plenary']],
  ['`addressees`: `called-on`', ['Ministry of Fog']],
  ['`addressees`: `copied`', ['Qorvan', 'Ilse Qorvan']],
  ['`detainees`: who', ['Dass Hemmel']],
  ['`detainees`: `status`', ['awaiting-trial', 'Awaiting trial', 'awaiting trial']],
  ['`detainees`: `note`', ['She had mapped the shoals.']],
  ['`detainees`: a spelling (`as`)', ['D. Hemel']],
  ['`detainees`: `charge`', ['charting without leave']],
  ['`detainees`: `sentence`', ['nine winters']],
  ['`detainees`: `place`', ['Gannet Rock']],
  ['`detainees`: `since`', ['2012-11-05', '5 November 2012']],
  ['`mentions`: who', ['Bodil Krae']],
  ['`mentions`: `note`', ['Her counsel, once.']],
  ['`issues`', ['Night arrests']],
  ['`asks`: what', ['Open the sound to every boat.']],
  ['`asks`: `kind`', ['Allow travel']],
  ['`asks`: `outcome`', ['The sound was opened.']],
  ['`incomplete`', ['5 of 19 seen']],
  ['`source`: `publisher`', ['Tidal Press']],
  ['`source`: `url`', ['https://tidal.example/letters/77']],
  ['`source`: `alternates`', ['https://mirror.example/77']],
  ['`source`: `archived`', ['https://copies.example/tidal/77']],
  ['`source`: `accessed`', ['2021-08-09', '9 August 2021']],
  ['`text`', ['summary']],
  [
    '`rights`',
    [
      'https://rightsstatements.org/vocab/NoC-US/1.0/',
      'No copyright – United States (https://rightsstatements.org/vocab/NoC-US/1.0/)',
    ],
  ],
  ['`related`', [site.record('letter', '2013-03-01-first-letter')]],
  ['`aliases`', ['2014-pilots']],
  ['the archive', ['Archive of the Skerries']],
  ['the last change', [updated]],
];

/** Where a value came back: in a field of its own, in the words of another, or nowhere. */
function cell(found: readonly Leaf[], values: readonly string[]): string {
  const fieldsOf = (holds: (leaf: Leaf) => boolean) =>
    [...new Set(found.filter(holds).map(({ field }) => `\`${field}\``))].join(', ');
  const own = fieldsOf(({ value }) => values.includes(value));
  if (own) return own;
  const inWords = fieldsOf(({ value }) => values.some((one) => value.includes(one)));
  return inWords ? `in words: ${inWords}` : '–';
}

/** The table of what each format gives back of a letter that has every field, in Markdown. */
export async function table(): Promise<string> {
  const lines = await Promise.all(
    rows.map(async ([what, values, letter = full]) => {
      const cells = await Promise.all(
        readers.map(async ([, reader]) => cell(await reader(letter), values)),
      );
      return `| ${[what, ...cells].join(' | ')} |`;
    }),
  );
  const formats = readers.map(([format]) => format);
  return [
    `| A letter’s | ${formats.join(' | ')} |`,
    `| --- |${formats.map(() => ' --- |').join('')}`,
    ...lines,
  ].join('\n');
}
