import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { csv } from '../../../src/exports/tables/csv.ts';
import { dataPackage } from '../../../src/exports/tables/data-package.ts';
import { tables } from '../../../src/exports/tables/tables.ts';
import { archiveOf, issue, letter, organization, person } from '../../archive/records.ts';
import { fullArchive, hostile, numbered } from '../full.ts';
import { hostile as hostileText } from '../hostile.ts';
import { textAtOnce } from '../pieces.ts';
import { readArchive, site, updated } from '../published.ts';
import { faults, tablesOf, type DataPackage } from './frictionless.ts';
import { rowsOf } from './read.ts';
import { database } from './sqlite.ts';

const published = (archive: Archive) =>
  tables.map((table) => {
    const text = textAtOnce(csv(table, archive, site));
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { table, text, size: Buffer.byteLength(text), sha256 };
  });

/** An archive's package, and what gives the text of each of its files. */
function packageOf(archive: Archive) {
  const files = published(archive);
  const value = JSON.parse(dataPackage(files, site, updated)) as DataPackage;
  const read = (file: string) =>
    files.find(({ table }) => `${table.name}.csv` === file)?.text ?? '';
  return { value, read };
}

/** A full archive without what its records point at and it has not: that is a matter of `check`. */
function full(text: () => string): Archive {
  const { letters, people, organizations, issues } = fullArchive(text).archive;
  return archiveOf({
    ...{ letters, people, issues },
    organizations: organizations.map((record) => ({ ...record, parent: 'board' })),
  });
}

let turn = 0;
const hostileValues = [...hostile, ...hostileText, '=1+1', '@x', "'=2"];
const archives: [name: string, archive: () => Promise<Archive>][] = [
  ['of this project', async () => (await readArchive('content')).archive],
  ['that is invented', async () => (await readArchive('tests/fixtures/archive')).archive],
  ['with nothing in it', () => Promise.resolve(archiveOf({}))],
  ['that is full', () => Promise.resolve(full(numbered('Words')))],
  [
    'that is hostile',
    () => Promise.resolve(full(() => hostileValues[(turn += 1) % hostileValues.length] ?? '')),
  ],
];

describe.each(archives)('an archive %s', (_name, archiveOfThis) => {
  it('is a valid package, foreign keys included', async () => {
    const { value, read } = packageOf(await archiveOfThis());
    expect(faults(value, read)).toEqual([]);
  });

  it('loads into SQLite, keys and all', async () => {
    const archive = await archiveOfThis();
    const { value, read } = packageOf(archive);
    const db = database(value, tablesOf(value, read));
    expect(db.prepare('SELECT count(*) AS letters FROM letters').get()).toEqual({
      letters: archive.letters.length,
    });
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  });
});

describe('the rules of the standard are looked at', () => {
  const broken: [fault: string, change: (value: DataPackage, text: string) => string][] = [
    ['publisher leads nowhere', (_, text) => text.replace('"quill"', '"nobody"')],
    ['date is empty', (_, text) => text.replaceAll('"2014-03~"', '')],
    ['kind is', (_, text) => text.replace('"open-letter"', '"postcard"')],
    ['repeats the key', (_, text) => `${text}${text.split('\r\n')[1] ?? ''}\r\n`],
    ['has the row', (_, text) => `${text}"x","y"\r\n`],
    ['has the columns', (_, text) => text.replace('"title"', '"name"')],
    ['earliest is', (_, text) => text.replace('"2014-03-01"', '"March"')],
    ['bytes', (_, text) => `${text}\r\n`],
    [
      'must be',
      (value, text) => {
        Object.assign(value.resources[0] ?? {}, { name: 3 });
        return text;
      },
    ],
  ];

  it.each(broken)('%s', (fault, change) => {
    const { value, read } = packageOf(full(numbered('Words')));
    const text = change(value, read('letters.csv'));
    const found = faults(value, (file) => (file === 'letters.csv' ? text : read(file)));
    expect(found.join('\n')).toContain(fault);
  });
});

describe('what the tables hold', () => {
  const { archive: whole, letter: held } = fullArchive(numbered('Words'));
  const everything = published(whole)
    .map(({ text }) => text)
    .join('\n');
  const read = (name: string) =>
    rowsOf(published(whole).find(({ table }) => table.name === name)?.text ?? '');

  it('is every detainee of every letter, once', () => {
    expect(read('detainees')).toMatchObject([
      { letter: held.id, person: 'mi', status: 'imprisoned', since: '2013?', year: '2014' },
    ]);
  });

  it('is all that a detainee’s entry says', () => {
    const { as, note, charge, sentence, place } = held.detainees[0] ?? { as: [] };
    for (const value of [...as, note, charge, sentence, place]) expect(everything).toContain(value);
  });

  it('is every recorded form of a name, in its list and in that of its kind', () => {
    const record = person('lian', {
      name: 'Lian Bo',
      forms: [
        { value: '连波', kind: 'native', language: 'zh-Hans' },
        { value: 'Lotus', kind: 'alias' },
        { value: 'Lien Po', kind: 'transliteration' },
        { value: 'Lian Bao', kind: 'misspelling' },
      ],
    });
    const archive = archiveOf({
      people: [record],
      letters: [
        letter('2014', { detainees: [{ person: 'lian', status: 'released', as: ['L. Bo'] }] }),
      ],
    });
    const { text } = published(archive).find(({ table }) => table.name === 'people') ?? {};
    expect(rowsOf(text ?? '')).toMatchObject([
      {
        forms: 'Lian Bo|连波|Lotus|Lien Po|Lian Bao|L. Bo',
        native_name: '连波',
        native_forms: '连波',
        other_names: 'Lotus',
        transliterations: 'Lien Po',
        misspellings: 'Lian Bao',
        last_report_date: '2014-03-02',
        last_report_status: 'released',
        last_report_letter: '2014',
      },
    ]);
  });

  it('counts a letter and its translation once, and says which is which', () => {
    const archive = archiveOf({
      people: [person('mi')],
      issues: [issue('press')],
      organizations: [organization('quill')],
      letters: [
        letter('a', { issues: ['press'], detainees: [{ person: 'mi', status: 'detained' }] }),
        letter('b', {
          issues: ['press'],
          detainees: [{ person: 'mi', status: 'detained' }],
          related: [{ letter: 'a', relation: 'translation-of' }],
        }),
      ],
    });
    const of = (name: string) =>
      rowsOf(published(archive).find(({ table }) => table.name === name)?.text ?? '');
    expect(of('people')).toMatchObject([{ letters_as_detainee: '1' }]);
    expect(of('issues')).toMatchObject([{ letters: '1' }]);
    expect(of('detainees').map((row) => row['translation_of'])).toEqual(['a', '']);
  });

  it.each([
    ['2014-03~', '2014-03-01', '2014-03-31', '2014'],
    ['2012/2014', '2012-01-01', '2014-12-31', '2012'],
    ['201X', '2010-01-01', '2019-12-31', ''],
    ['../2014', '', '2014-12-31', '2014'],
  ])('gives %s in days and a year', (date, earliest, latest, year) => {
    const archive = archiveOf({ letters: [letter('a', { date })] });
    const { text } = published(archive)[0] ?? {};
    expect(rowsOf(text ?? '')).toMatchObject([{ date, earliest, latest, year }]);
  });
});

describe('columns', () => {
  const columns = tables.flatMap(({ name, columns: of }) =>
    of.map((column) => ({ table: name, ...column })),
  );

  it.each(columns)('$name of $table is explained in a sentence', ({ name, description }) => {
    expect(description).toMatch(/^[A-Z‘“a-z].*\.$/u);
    expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
  });

  it('have names that SQL does not keep for itself', () => {
    const kept =
      'from to order group count as select table index key where by in is not null'.split(' ');
    expect(columns.map(({ name }) => name).filter((name) => kept.includes(name))).toEqual([]);
  });
});
