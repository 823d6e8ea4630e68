import { stringify } from 'csv-stringify/sync';
import type { Archive } from '../../archive/archive.ts';
import type { Piece } from '../pieces.ts';
import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import type { AnyTable, Cell } from './table.ts';

/** What stands between the parts of a list in one cell. Names hold commas and semicolons; hardly any holds this. */
export const listDelimiter = '|';

/** What stands for the delimiter where a part of a list holds it: U+00A6, the broken bar. */
const brokenBar = '\u00A6';

/** The sign before a cell that a spreadsheet would take for a formula. */
const defusing = "'";

/**
 * Where a cell begins that Excel, LibreOffice or Google Sheets takes for a formula: white space, apostrophes and
 * signs that nobody sees may stand before its first sign, and full-width signs are taken for the narrow ones.
 *
 * A cell may begin within a text as well. Where a comma is the decimal sign, Excel parts the cells of a file
 * that is opened by a double click at semicolons, and takes no quotation marks for an obstacle.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /(?<=^|;)(?=[\p{Cf}\s']*[=+\-@＝＋－＠])/gu;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe goes before one that they would.
 *
 * It goes before apostrophes and then such a sign too, so that whoever takes one apostrophe away from before
 * every such start gets the texts back as they were.
 */
export const defused = (text: string): string => text.replaceAll(formula, defusing);

const part = (text: string) => plain(text).replaceAll(listDelimiter, brokenBar);

/** A cell as text on one line. */
function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return defused(typeof cell === 'string' ? plain(cell) : cell.map(part).join(listDelimiter));
}

const lines = (rows: readonly (readonly string[])[], options: { bom?: true } = {}): string =>
  stringify(
    rows.map((cells) => [...cells]),
    { ...options, quoted: true, quoted_empty: false, record_delimiter: '\r\n' },
  );

/** The first line of a table as CSV, with the names of its columns. */
export const csvHead = (names: readonly string[]): string => lines([names], { bom: true });

/** Rows of a table as CSV. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  lines(rows.map((cells) => cells.map(cellText)));

/**
 * A table as CSV, by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180).
 *
 * It begins with a byte-order mark, without which Excel takes UTF-8 for the encoding of its country. Every
 * value is in quotes, since LibreOffice parts unquoted text at semicolons and tabs too; an empty cell is
 * empty, for which every reader has a word of its own (NULL, NA, NaN).
 */
export function* csv(table: AnyTable, archive: Archive, site: Site): Generator<Piece> {
  yield csvHead(table.columns.map(({ name }) => name));
  for (const { id, rows } of table.fill(archive, site)) {
    yield { of: [[table.kind, id]], write: () => csvRows(rows()) };
  }
}
