import { kilobytes } from '../figure.ts';
import { formatTable, type Column } from '../table.ts';
import type { QueryRun } from './query.ts';
import type { IndexRun } from './run.ts';

/** A row of the first table: indexing so many letters. */
export interface IndexRow extends IndexRun {
  letters: number;
  what: string;
}

/** A row of the second: a reader’s first search of an index in so many parts. */
export interface QueryRow extends QueryRun {
  letters: number;
  parts: number;
  what: string;
}

const number = new Intl.NumberFormat('en');

const indexColumns: readonly Column<IndexRow>[] = [
  { head: 'letters', side: 'right', cell: ({ letters }) => number.format(letters) },
  { head: 'index', side: 'left', cell: ({ what }) => what },
  { head: 'seconds', side: 'right', cell: ({ milliseconds }) => (milliseconds / 1000).toFixed(1) },
  { head: 'peak MB', side: 'right', cell: ({ bytes }) => (bytes / 1_000_000).toFixed(0) },
];

const queryColumns: readonly Column<QueryRow>[] = [
  { head: 'letters', side: 'right', cell: ({ letters }) => number.format(letters) },
  { head: 'parts', side: 'right', cell: ({ parts }) => String(parts) },
  { head: 'search for', side: 'left', cell: ({ what }) => what },
  { head: 'found', side: 'right', cell: ({ found }) => number.format(found) },
  { head: 'requests', side: 'right', cell: ({ requests }) => String(requests) },
  { head: 'KB', side: 'right', cell: ({ bytes }) => kilobytes(bytes) },
  { head: 'ms', side: 'right', cell: ({ milliseconds }) => milliseconds.toFixed(0) },
];

/** The tables for people. */
export const indexTable = (rows: readonly IndexRow[]) => formatTable(indexColumns, rows);
export const queryTable = (rows: readonly QueryRow[]) => formatTable(queryColumns, rows);
