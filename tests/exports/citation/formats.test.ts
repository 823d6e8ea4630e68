import { describe, expect, it } from 'vitest';
import type { LetterRecord } from '../../../src/archive/archive.ts';
import { citationFile, citationFormats } from '../../../src/exports/citation/formats.ts';
import { plain } from '../../../src/exports/plain.ts';
import { archiveOf, issue, letter, organization, person } from '../../archive/records.ts';
import { archiveAround, full, site } from '../pilots.ts';
import { hostile } from '../hostile.ts';
import { read, written } from './read-back.ts';

const endings = citationFormats.map(({ ending }) => ending);
const archive = archiveAround();

const authors = [
  { family: 'Tidewell', given: 'Orra' },
  { family: 'Ven', given: 'Jorath' },
  { literal: 'Sunnivo Brakk' },
  { literal: 'Guild of Pilots' },
  { literal: 'Keepers of the lights' },
];

describe('a letter, read back by citation-js', () => {
  it('from CSL-JSON, is a letter with everyone in it', () => {
    expect(read('csl.json', written('csl.json', archive, full))).toMatchObject([
      {
        type: 'personal_communication',
        id: full.id,
        title: 'Letter of the Pilots',
        genre: 'Joint letter',
        author: authors,
        recipient: [
          { family: 'Munt', given: 'Pelka' },
          { family: 'Qorvan', given: 'Ilse' },
        ],
        issued: { 'date-parts': [[2014, 3, 2]] },
        publisher: 'Tidal Press',
        archive: 'Archive of the Skerries',
        language: 'da',
        keyword: 'Night arrests',
        URL: 'https://by-name.example.org/skerries/letters/2014-03-02-letter-of-the-pilots/',
      },
    ]);
  });

  it('from CSL-JSON, keeps a family name in front where it belongs', () => {
    const [item] = read('csl.json', written('csl.json', archive, full));
    expect(item?.author?.map((name) => name['static-ordering'])).toEqual([
      ...[undefined, true, undefined, undefined, undefined],
    ]);
  });

  it('from RIS, is a letter with everyone in it', () => {
    expect(read('ris', written('ris', archive, full))).toMatchObject([
      {
        type: 'personal_communication',
        id: full.id,
        title: 'Letter of the Pilots',
        genre: 'Joint letter',
        author: authors,
        recipient: [
          { family: 'Munt', given: 'Pelka' },
          { family: 'Qorvan', given: 'Ilse' },
        ],
        issued: { 'date-parts': [[2014, 3, 2]] },
        publisher: 'Tidal Press',
        URL: 'https://by-name.example.org/skerries/letters/2014-03-02-letter-of-the-pilots/',
      },
    ]);
  });

  it('from BibTeX, is a document whose note says what it is and to whom', () => {
    const [item, ...more] = read('bib', written('bib', archive, full));
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      type: 'document',
      'citation-key': full.id,
      title: 'Letter of the Pilots',
      author: authors.map(({ family, given, literal }) =>
        literal === undefined ? { family, given } : { family: literal },
      ),
      issued: { 'date-parts': [[2014, 3, 2]] },
      URL: 'https://by-name.example.org/skerries/letters/2014-03-02-letter-of-the-pilots/',
    });
    expect(item).not.toHaveProperty('recipient');
    expect(item?.note).toMatch(
      /^Joint letter to Pelka Munt and Ilse Qorvan\. Rights in the letter: /u,
    );
  });
});

describe('the text of a file', () => {
  it('of BibTeX is UTF-8, for BibTeX and biblatex both', () => {
    expect(written('bib', archive, { ...full, title: '致新月的公开信 & more' })).toContain(
      'title = {致新月的公开信 {\\&} more},',
    );
    expect(written('bib', archive, full)).toContain(
      '  year = {2014},\n  month = mar,\n  date = {2014-03-02},\n',
    );
  });

  it.each([
    ['2016-05~', '  year = {2016},\n  month = may,\n  date = {2016-05~},\n'],
    ['2016-22', '  year = {2016},\n  date = {2016-22},\n'],
    ['201X', '},\n  date = {201X},\n'],
    [
      '2016-05-24/2016-06-05',
      'year = {2016},\n  month = may,\n  date = {2016-05-24/2016-06-05},\n',
    ],
  ])('of BibTeX gives %s as EDTF, and what it can of it to BibTeX', (date, expected) => {
    expect(written('bib', archive, { ...full, date })).toContain(expected);
  });

  it.each([
    ['2014-03-02', 'DA  - 2014/03/02/\r\nPY  - 2014\r\n'],
    ['2016-05~', 'DA  - 2016/05//about May 2016\r\nPY  - 2016\r\n'],
    ['2016-05-24/2016-06-05', 'DA  - 2016/05/24/24 May – 5 June 2016\r\nPY  - 2016\r\n'],
    ['2016-22', 'DA  - 2016///summer 2016\r\nPY  - 2016\r\n'],
    ['2016/..', 'DA  - ///from 2016\r\nPY  - 2016\r\n'],
    ['2011-10/', 'DA  - ///from October 2011 to an unknown date\r\nPY  - 2011\r\n'],
    ['201X', 'DA  - ///the 2010s\r\nDB  - '],
  ])('of RIS gives %s in figures and, where they do not say it all, in words', (date, expected) => {
    expect(written('ris', archive, { ...full, date })).toContain(expected);
  });

  it('of RIS has one line a value, however long, and ends where its record ends', () => {
    const long = 'word '.repeat(300);
    const text = written('ris', archive, { ...full, title: long });
    const lines = text.split('\r\n');
    expect(lines).toContain(`TI  - ${long.trim()}`);
    expect(lines[0]).toBe('TY  - PCOMM');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z\d] {2}- /u.test(line))).toEqual([]);
  });

  it.each(endings)('of several letters (%s) has each, in the order given', (ending) => {
    const other = letter('2013-05-06-another', { title: 'Another' });
    const around = archiveOf({ letters: [full, other] });
    expect(read(ending, written(ending, around, other, full)).map(({ title }) => title)).toEqual([
      'Another',
      'Letter of the Pilots',
    ]);
  });

  it.each(endings)('is the same at every writing (%s), whatever was written before', (ending) => {
    const before = written(ending, archive, full);
    written(ending, archive, { ...full, title: 'Something else', date: '201X' });
    expect(written(ending, archive, full)).toBe(before);
  });
});

describe('names', () => {
  const named = (name: string) =>
    [letter('2014-03-02-x', { signatories: [{ person: 'x' }] }), { name }] as const;

  it.each([
    ['de la Torre', 'Ana'],
    ['Torre and Sons', 'Ana'],
    ['O’Neil', 'Ana von B'],
    ['Ven', 'Jorath'],
  ])('BibTeX keeps %s and %s apart', (family, given) => {
    const [of] = named('x');
    const around = archiveOf({
      letters: [of],
      people: [person('x', { family, given, order: 'given-first' })],
    });
    const [item] = read('bib', written('bib', around, of));
    expect(item?.author).toEqual([{ family, given }]);
  });

  it.each([
    ['Example Watch, Inc.', { literal: 'Example Watch Inc.' }],
    ['Council on Law, Faith and Order', { literal: 'Council on Law Faith and Order' }],
    ['Guild', { family: 'Guild' }],
  ])('RIS keeps %s whole', (name, expected) => {
    const of = letter('2014-03-02-x', { signatories: [{ organization: 'x' }] });
    const around = archiveOf({ letters: [of], organizations: [organization('x', { name })] });
    expect(read('ris', written('ris', around, of))[0]?.author).toEqual([expected]);
    const bibtex = read('bib', written('bib', around, of))[0]?.author;
    expect(bibtex).toEqual([{ family: name }]);
  });
});

/** A letter whose every text is one value. */
function allOf(value: string) {
  const of: LetterRecord = {
    ...full,
    title: value,
    titleNote: value,
    occasion: value,
    signatories: [
      { person: 'whole', as: [value], role: value, relation: 'signed' },
      { person: 'divided', as: [], relation: 'signed' },
      { organization: 'body', as: [], relation: 'signed' },
      { group: value, as: [], relation: 'signed' },
    ],
    addressees: [
      { person: 'divided', role: value, as: [], relation: 'addressed' },
      { organization: 'body', as: [], relation: 'copied' },
    ],
    detainees: [{ person: 'whole', status: 'detained', as: [value], note: value, charge: value }],
    issues: ['issue'],
    asks: [{ ask: value, kind: 'release', people: [], issues: [] }],
    source: { ...full.source, publisher: 'body' },
  };
  const around = archiveOf({
    letters: [of],
    people: [
      person('whole', { name: value }),
      person('divided', { name: value, family: value, given: value, order: 'given-first' }),
    ],
    organizations: [organization('body', { name: value })],
    issues: [issue('issue', { label: value })],
  });
  return [of, around] as const;
}

describe.each(endings)('hostile values in %s', (ending) => {
  const shapeOf = (value: string) => {
    const [of, around] = allOf(value);
    return read(ending, written(ending, around, of)).map((item) => ({
      ...item,
      fields: Object.keys(item).sort(),
    }));
  };
  const [harmless] = shapeOf('Harmless');

  it.each(hostile)('%j adds no entry, no field and no name', (value) => {
    const items = shapeOf(value);
    expect(items).toHaveLength(1);
    const [item] = items;
    expect(item?.fields).toEqual(harmless?.fields);
    expect(item).toMatchObject({ type: harmless?.type, URL: harmless?.URL, id: harmless?.id });
    expect(item?.author).toHaveLength(4);
    expect(item?.recipient?.length).toBe(harmless?.recipient?.length);
  });

  it.each(hostile)('%j comes back as a title, with what the format replaces replaced', (value) => {
    const [item] = shapeOf(value);
    const replaced: Record<string, string> = {
      'csl.json': plain(value).replaceAll('<', '‹').replaceAll('>', '›'),
    };
    expect(item?.title).toBe(replaced[ending] ?? plain(value));
  });
});

it('writes files that every line of has an end', () => {
  for (const format of citationFormats) {
    expect(citationFile(format, archive, [full], site)).toMatch(/\n$/u);
    expect(citationFile(format, archive, [], site)).toMatch(/^$|^\[\]\n$/u);
  }
});
