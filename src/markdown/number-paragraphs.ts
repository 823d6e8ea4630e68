import type { Element, ElementContent, Root } from 'hast';

/** What the id of a paragraph begins with: `#p3` leads to the third. */
const prefix = 'p';

const elementsOf = (children: readonly (ElementContent | Root['children'][number])[]): Element[] =>
  children.filter((child) => child.type === 'element');

/** Whether an item of a list holds its words itself, and not in paragraphs of its own. */
const isTight = ({ tagName, children }: Element): boolean =>
  tagName === 'li' && !elementsOf(children).some((child) => child.tagName === 'p');

/**
 * Numbers the paragraphs of a body, and the items of its lists, in the order in which they stand, so that each
 * can be linked to. Notes and tables are left out: notes have ids of their own.
 */
export function numberParagraphs() {
  return (tree: Root) => {
    let count = 0;
    const number = (node: Element): void => {
      const { tagName, properties, children } = node;
      if (tagName === 'table' || 'dataFootnotes' in properties) return;
      if (tagName === 'p' || isTight(node)) properties['id'] = `${prefix}${(count += 1)}`;
      for (const child of elementsOf(children)) number(child);
    };
    for (const child of elementsOf(tree.children)) number(child);
  };
}
