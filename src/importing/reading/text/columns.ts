import type { Table } from 'mdast';

const gap = /\t+| {3,}/u;
const longestCell = 90;

/** The cells of a line in columns; one cell is none. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .split(gap)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** The largest of many numbers: more than a function takes as arguments. */
const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0);

/**
 * Whether lines stand in columns: each has as many cells, or nearly.
 *
 * @param signed whether a closing stands above: there one line may be names side by side
 */
export function isColumns(lines: readonly string[], signed: boolean): boolean {
  if (lines.length < (signed ? 1 : 2)) return false;
  const counts = lines.map((line) => cellsOf(line).length);
  const most = largest(counts);
  const short = lines.every((line) => cellsOf(line).every((cell) => cell.length <= longestCell));
  return (
    most >= 2 &&
    most <= 6 &&
    short &&
    counts.filter((count) => count === most).length >= lines.length * 0.7 &&
    counts.every((count) => count >= 1)
  );
}

/**
 * Lines in columns, as rows of a table or one column after the other: tabs and long lists are tables; two to four lines
 * with wide gaps are signatories side by side.
 */
export function arrange(lines: readonly string[]): { table: Table } | { columns: string[][] } {
  const rows = lines.map(cellsOf);
  if (lines.length <= 4 && !lines.some((line) => line.trim().includes('\t'))) {
    const count = largest(rows.map(({ length }) => length));
    const columns = Array.from({ length: count }, (_, at) => rows.flatMap((row) => row[at] ?? []));
    return { columns };
  }
  const width = largest(rows.map(({ length }) => length));
  const cells = (row: readonly string[]) =>
    Array.from({ length: width }, (_, at) => ({
      type: 'tableCell' as const,
      children: row[at] === undefined ? [] : [{ type: 'text' as const, value: row[at] }],
    }));
  return {
    table: {
      type: 'table',
      children: [[], ...rows].map((row) => ({ type: 'tableRow', children: cells(row) })),
    },
  };
}
