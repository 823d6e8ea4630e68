import type { Element as HtmlElement } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Converter } from './converter.ts';
import { languageOf, property, within } from './html.ts';

/** Over how many rows or columns a cell reaches, where that is more than its own. */
function span(cell: HtmlElement, name: 'rowSpan' | 'colSpan'): string | undefined {
  const value = property(cell, name) ?? '';
  return /^[1-9]\d{0,3}$/u.test(value) && value !== '1' ? value : undefined;
}

/** How a cell is set: the chain has put its alignment into a class. */
function alignment({ properties: { className } }: HtmlElement): string | undefined {
  return Array.isArray(className)
    ? className.map(String).find((name) => ['left', 'center', 'right'].includes(name))
    : undefined;
}

function cellElement(cell: HtmlElement, { mixed }: Converter): Element {
  const attributes = {
    role: cell.tagName === 'th' ? 'label' : undefined,
    rows: span(cell, 'rowSpan'),
    cols: span(cell, 'colSpan'),
    rend: alignment(cell),
    ...languageOf(cell),
  };
  return x('cell', attributes, mixed(cell.children));
}

/** A table; nothing where it has no cells. */
export function table(element: HtmlElement, converter: Converter): Element[] {
  const heads = new Set(within(element, ['thead']).flatMap((head) => within(head, ['tr'])));
  const rows = within(element, ['tr']).flatMap((row) => {
    const cells = within(row, ['td', 'th']).map((cell) => cellElement(cell, converter));
    return cells.length > 0
      ? [x('row', { role: heads.has(row) ? 'label' : undefined }, cells)]
      : [];
  });
  return rows.length > 0 ? [x('table', languageOf(element), rows)] : [];
}
