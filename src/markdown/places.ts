import type { Element, ElementContent, Root } from 'hast';

/** An element of a letter’s text, with those that hold it, the outermost first. */
export interface Found {
  element: Element;
  within: readonly Element[];
}

/** Every element of a tree, in the order in which they begin, with those that hold it. */
export function* elementsWithin(
  tree: Root | Element,
  within: readonly Element[] = [],
): Generator<Found> {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    yield { element: child, within };
    yield* elementsWithin(child, [...within, child]);
  }
}

/**
 * Every element of a tree, in the order in which they begin. To gather them takes a tenth of the time that
 * unist-util-visit takes to walk the tree, which names a function for each node.
 */
export function elementsIn(tree: Root | Element, found: Element[] = []): Element[] {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}

/** How deep in lists a margin is still kept: further in, the style sheet does not know how far. */
const deepest = 3;

const isList = ({ tagName }: Element) => tagName === 'ul' || tagName === 'ol';
const apart = new Set(['table', 'div', 'dl', 'section', 'pre']);
const heading = /^h[1-6]$/u;

/**
 * The paragraph, or the item of a list without paragraphs, beside which the margin can hold something for a
 * place in the text. None in tables, headings and notes, nor where the text is moved in further than lists
 * of lists or one quotation move it.
 */
export function paragraphAround(within: readonly Element[]): Element | undefined {
  if (within.some(({ tagName }) => apart.has(tagName) || heading.test(tagName))) return undefined;
  const lists = within.filter(isList).length;
  const quoted = within.filter(({ tagName }) => tagName === 'blockquote').length;
  if (lists > deepest || quoted > 1 || (quoted === 1 && lists > 0)) return undefined;
  return within.findLast(({ tagName }) => tagName === 'p' || tagName === 'li');
}

const phrasing = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var'.split(
    ' ',
  ),
);

/** Whether something may stand within a line: a text, or an element of phrases that holds nothing else. */
export const isPhrasing = (node: ElementContent): boolean =>
  node.type === 'text' ||
  (node.type === 'element' && phrasing.has(node.tagName) && node.children.every(isPhrasing));
