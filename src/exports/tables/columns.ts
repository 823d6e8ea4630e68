import { folderOf, type RecordKind } from '../../archive/address.ts';
import type { LetterRecord } from '../../archive/archive.ts';
import { dateBounds, dateYear } from '../../archive/date.ts';
import { originalOf } from '../../archive/views/original.ts';
import type { Column } from './table.ts';

// Columns that several tables have.

/** The days and the year that an EDTF date covers, for tools that know only days and numbers. */
export function dateColumns<Row>(date: (row: Row) => string): Column<Row>[] {
  return [
    {
      name: 'date',
      description:
        'When the letter is dated, in EDTF: a day, a month (2010-10), a year, or with ~ (about) and ? (perhaps). Spreadsheets may show a month as its first day; the two columns after this one say what is meant.',
      required: true,
      cell: date,
    },
    {
      name: 'earliest',
      description: 'The first day that the date covers.',
      type: 'date',
      cell: (row) => dateBounds(date(row)).earliest,
    },
    {
      name: 'latest',
      description: 'The last day that the date covers.',
      type: 'date',
      cell: (row) => dateBounds(date(row)).latest,
    },
    {
      name: 'year',
      description: 'The year of the date, or of its beginning; empty where no one year is known.',
      type: 'integer',
      cell: (row) => {
        const year = dateYear(date(row));
        return /^\d+$/u.test(year) ? Number(year) : undefined;
      },
    },
  ];
}

/** The key of a table of records. */
export const idColumn = <Row extends { id: string }>(kind: RecordKind): Column<Row> => ({
  name: 'id',
  description: `The id of the ${kind}, as in its address: /${folderOf(kind)}/<id>/. It never changes; former ids stand in former_ids.`,
  required: true,
  cell: ({ id }) => id,
});

export const formerIds = <Row extends { aliases: readonly string[] }>(): Column<Row> => ({
  name: 'former_ids',
  description: 'Ids that it had before; their addresses lead to it.',
  list: true,
  cell: ({ aliases }) => aliases,
});

export const sameAs = <Row extends { sameAs: readonly string[] }>(): Column<Row> => ({
  name: 'same_as',
  description: 'The same elsewhere: addresses at Wikidata, VIAF, GND and the like.',
  list: true,
  cell: (row) => row.sameAs,
});

/** The letter that a row was read from. */
export const letterColumn = <Row extends { letter: LetterRecord }>(): Column<Row> => ({
  name: 'letter',
  description: 'The id of the letter that says so: id in letters.csv.',
  required: true,
  cell: ({ letter }) => letter.id,
});

export const translationOf = <Row>(letter: (row: Row) => LetterRecord): Column<Row> => ({
  name: 'translation_of',
  description:
    'The id of the letter that this one is a translation of. Leave such rows out to count each letter once.',
  cell: (row) => originalOf(letter(row)),
});
