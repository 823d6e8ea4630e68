import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { uri } from '../uri.ts';

/** What an element keeps beside its addresses. Classes, ids and roles belong to the page that has its style. */
const kept = 'lang dir start reversed colSpan rowSpan scope rel'.split(' ');
const addresses = ['href', 'cite'];

function propertiesOf({ properties }: Element, page: string): Properties {
  const plain = kept.map((name) => [name, properties[name]] as const);
  const absolute = addresses.map((name) => {
    const value = properties[name];
    return [name, typeof value === 'string' ? uri(value, page) : undefined] as const;
  });
  return Object.fromEntries(
    [...absolute, ...plain].filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The frame in which a wide table scrolls on its page. */
const isFrame = ({ tagName, properties }: Element) =>
  tagName === 'section' && 'tabIndex' in properties;

/** A link from a note back to the text, which leads nowhere outside of the page. */
const isReturn = ({ properties }: Element) => 'dataFootnoteBackref' in properties;

function copied(node: RootContent, page: string): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element' || isReturn(node)) return [];
  const children = node.children.flatMap((child) => copied(child, page));
  if (isFrame(node)) return children;
  return [
    { type: 'element', tagName: node.tagName, properties: propertiesOf(node, page), children },
  ];
}

/**
 * A letter’s text for a place that is not its page: a feed reader, a file.
 *
 * Takes the text, rendered and sanitized, and the address of the page that it stands on. Every address in what
 * it gives is absolute: references to notes lead to the notes on that page. It has no ids, which could meet those
 * of another text beside it, and no classes.
 */
export const absoluteTree = ({ children }: Root, page: string): Root => ({
  type: 'root',
  children: children.flatMap((child) => copied(child, page)),
});

/** The same as `absoluteTree`, as HTML. */
export const absoluteHtml = (tree: Root, page: string): string => toHtml(absoluteTree(tree, page));
