import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementsIn } from './places.ts';

/**
 * Puts each table into a frame that scrolls, by keyboard too, where the table is wider than the screen.
 * The alignment of cells becomes a class (`left`, `center`, `right`): HTML has given up the attribute.
 */
export function frameTables() {
  return (tree: Root) => {
    if (!elementsIn(tree).some(({ tagName }) => tagName === 'table')) return;
    let tables = 0;
    visit(tree, 'element', (node, index, parent) => {
      const { align, ...others } = node.properties;
      if (typeof align === 'string') node.properties = { ...others, className: [align] };
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      tables += 1;
      parent.children[index] = frame(node, tables);
    });
  };
}

// A named section is a region; the number is there because no two of a page may have one name.
const frame = (table: Element, number: number): Element => ({
  type: 'element',
  tagName: 'section',
  properties: { className: ['table'], tabIndex: 0, ariaLabel: `Table ${number}` },
  children: [table],
});
