import type { RecordKind } from '../../archive/address.ts';
import { recordsByKind, type Archive } from '../../archive/archive.ts';
import type { Site } from '../site.ts';

/** What stands in a cell; a list in one cell is joined by `listDelimiter`. */
export type Cell = string | number | undefined | readonly string[];

/**
 * What a column holds, in the words of Table Schema (https://specs.frictionlessdata.io/table-schema/): `date`
 * is a whole day, `YYYY-MM-DD`. An EDTF date, which may be less or more than a day, is text.
 */
type ColumnType = 'string' | 'integer' | 'date';

/** One column of a table, for machines and, in its description, for someone who never saw the table. */
export interface Column<Row> {
  /** Lower-case words joined by `_`, no word of SQL: it needs quoting nowhere. */
  name: string;
  description: string;
  type?: ColumnType;
  format?: 'uri';
  /** Whether a cell holds a list. */
  list?: true;
  /** Whether every row has it. */
  required?: true;
  /** The only values that it takes. */
  values?: readonly string[];
  cell: (row: Row) => Cell;
}

export type TableName =
  'letters' | 'detainees' | 'asks' | 'parties' | 'people' | 'organizations' | 'issues';

/** Columns whose values are those of another table’s key. */
export interface ForeignKey {
  field: string;
  table: TableName;
}

/** A record of a kind. */
type RecordOf<Kind extends RecordKind> = ReturnType<typeof recordsByKind>[Kind][number];

/** A table with its columns, and what ties it to the others. */
interface Table<Kind extends RecordKind, Row> {
  name: TableName;
  title: string;
  /** What one row is, in a sentence. */
  description: string;
  columns: readonly Column<Row>[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** The records that it has rows of, in their order. */
  kind: Kind;
  /** The rows of one of them. */
  rows: (record: RecordOf<Kind>, archive: Archive, site: Site) => readonly Row[];
}

/** What one record has of a table. */
interface RowsOf {
  /** The id of the record. */
  id: string;
  rows: () => readonly (readonly Cell[])[];
}

/** A table whose rows nobody needs to know: what a list of tables holds. */
export interface AnyTable extends Omit<Table<RecordKind, never>, 'columns' | 'rows'> {
  columns: readonly Omit<Column<never>, 'cell'>[];
  fill: (archive: Archive, site: Site) => RowsOf[];
}

/** Makes a table one of a list of tables. */
export function table<Kind extends RecordKind, Row>({ rows, ...rest }: Table<Kind, Row>): AnyTable {
  const { columns, kind } = rest;
  return {
    ...rest,
    fill: (archive, site) =>
      recordsByKind(archive)[kind].map((record) => ({
        id: record.id,
        rows: () => rows(record, archive, site).map((row) => columns.map(({ cell }) => cell(row))),
      })),
  };
}
