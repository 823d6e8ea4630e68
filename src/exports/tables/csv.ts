import { stringify } from 'csv-stringify/sync';
import { plain } from '../plain.ts';
import type { Cell, Filled } from './table.ts';

/** What stands between the parts of a list in one cell. Names hold commas and semicolons; hardly any holds this. */
export const listDelimiter = '|';

/** What stands for the delimiter where a part of a list holds it: U+00A6, the broken bar. */
const brokenBar = '\u00A6';

/** The sign before a cell that a spreadsheet would take for a formula. */
const defusing = "'";

/**
 * The start of a text that Excel, LibreOffice or Google Sheets takes for a formula, white space and signs that
 * nobody sees before it included, and full-width signs, which they take for the narrow ones.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[\p{Cf}\s]*'*[\p{Cf}\s]*[=+\-@＝＋－＠]/u;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe goes before one that they would.
 *
 * It goes before a text of apostrophes and then such a start too, so that whoever takes one apostrophe away
 * from every cell that has it before such a start gets the texts back as they were.
 */
export const defused = (text: string): string => (formula.test(text) ? `${defusing}${text}` : text);

const part = (text: string) => plain(text).replaceAll(listDelimiter, brokenBar);

/** A cell as text on one line. */
function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return defused(typeof cell === 'string' ? plain(cell) : cell.map(part).join(listDelimiter));
}

/**
 * A table as CSV, by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180).
 *
 * It begins with a byte-order mark, without which Excel takes UTF-8 for the encoding of its country. Every
 * value is in quotes, since LibreOffice parts unquoted text at semicolons and tabs too; an empty cell is
 * empty, for which every reader has a word of its own (NULL, NA, NaN).
 */
export const csv = ({ header, rows }: Filled): string =>
  stringify([[...header], ...rows.map((cells) => cells.map(cellText))], {
    bom: true,
    quoted: true,
    quoted_empty: false,
    record_delimiter: '\r\n',
  });
