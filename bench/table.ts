/** A column of a table. */
export interface Column<Row> {
  head: string;
  /** The side on which its cells line up: numbers on the right, words on the left. */
  side: 'left' | 'right';
  cell: (row: Row) => string;
}

/** A table for a terminal: a line a row, below a line of heads; columns two blanks apart. */
export function formatTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const sized = columns.map(({ head, side, cell }) => {
    const cells = [head, ...rows.map(cell)];
    const width = Math.max(...cells.map(({ length }) => length));
    return cells.map((text) => (side === 'left' ? text.padEnd(width) : text.padStart(width)));
  });
  return [undefined, ...rows]
    .map((_, line) =>
      sized
        .map((cells) => cells[line])
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
