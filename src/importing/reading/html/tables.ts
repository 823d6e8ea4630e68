import type { Element, ElementContent, Parents } from 'hast';
import { attribute, element, elementsIn, isElement, isInline, lengthOf, textOf } from './tree.ts';

const cellsOf = (row: Element): Element[] =>
  row.children.filter((child) => isElement(child, 'td', 'th')) as Element[];

/** The rows of a table itself, without those of tables within. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'tbody', 'thead', 'tfoot') ? rowsOf(child) : [];
  });
}

/** The lines of a cell that are shown one below the other. */
function linesIn(cell: Element): number {
  const breaks = elementsIn(cell, 'br').length;
  const blocks = elementsIn(cell, 'p', 'div', 'li').filter(
    (block) => lengthOf(block) > 0 && block.children.every(isInline),
  );
  return Math.max(breaks + 1, blocks.length);
}

/** Whether a table holds data, such as names and organizations, and does not just place things on a page. */
function isData(table: Element): boolean {
  if (elementsIn(table, 'table').length > 0 || attribute(table, 'role') === 'presentation')
    return false;
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => lengthOf(cell) > 0));
  const cells = rows.flat();
  if (rows.length < 2 || rows.every(({ length }) => length < 2)) return false;
  const filled = cells.filter((cell) => lengthOf(cell) > 0);
  if (filled.length < cells.length * 0.5) return false;
  if (
    cells.some(
      (cell) => lengthOf(cell) > 600 || elementsIn(cell, 'h1', 'h2', 'h3', 'blockquote').length > 0,
    )
  )
    return false;
  // Cells of several lines are signatories side by side.
  if (filled.filter((cell) => linesIn(cell) > 1).length > filled.length * 0.3) return false;
  const width = rows[0]?.length ?? 0;
  return rows.filter((row) => row.length === width).length >= rows.length * 0.7;
}

const label = /^[\p{L} .]{1,30}[:：]$/u;

/** Rows like "To: | Mr. X" are lines. */
function asLine(cells: Element[]): ElementContent[] {
  const filled = cells.filter((cell) => lengthOf(cell) > 0);
  const [first, second] = filled;
  if (
    filled.length === 2 &&
    first &&
    second &&
    label.test(textOf(first).trim()) &&
    second.children.every(isInline)
  ) {
    return [element('div', [...first.children, { type: 'text', value: ' ' }, ...second.children])];
  }
  return filled.map((cell) =>
    element(cell.children.every(isInline) && linesIn(cell) > 1 ? 'p' : 'div', cell.children),
  );
}

/** Replaces tables that only place things by what is in them, row by row. */
export function unwrapTables(parent: Parents): void {
  for (const child of parent.children) if (isElement(child)) unwrapTables(child);
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (!isElement(child, 'table')) return [child as ElementContent];
    const captions = child.children.filter((part) => isElement(part, 'caption')) as Element[];
    const said = captions.map(({ children }) => element('p', children));
    if (isData(child)) {
      for (const cell of elementsIn(child, 'td', 'th')) flatten(cell);
      return [...said, child];
    }
    return [...said, ...rowsOf(child).flatMap((row) => asLine(cellsOf(row)))];
  }) as Element[];
}

/** Makes a cell one line: what stood in blocks is parted by blanks. */
function flatten(cell: Element): void {
  cell.children = cell.children.flatMap(function line(child): ElementContent[] {
    if (isElement(child, 'br')) return [{ type: 'text', value: ' ' }];
    if (!isElement(child)) return [child];
    const children = child.children.flatMap(line);
    if (isInline({ ...child, children })) return [{ ...child, children }];
    return [{ type: 'text', value: ' ' }, ...children, { type: 'text', value: ' ' }];
  });
}
