import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';

declare const named: unique symbol;
/** An element of certain names: of what is none, it is not said that it is no element. */
type NamedElement = Element & { [named]: true };

/** Whether a node is an element, and if names are given one of those. */
export function isElement(node: Nodes | undefined): node is Element;
export function isElement(node: Nodes | undefined, ...names: string[]): node is NamedElement;
export function isElement(node: Nodes | undefined, ...names: string[]): boolean {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** The content of a node; a document type has none. */
export const childrenOf = (node: Nodes): ElementContent[] =>
  'children' in node ? (node.children as ElementContent[]) : [];

/** The text in a node, as it stands in the source. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  const walk = (one: Nodes) => {
    if (one.type === 'text') parts.push(one.value);
    else for (const child of childrenOf(one)) walk(child);
  };
  walk(node);
  return parts.join('');
}

/** How many signs of text a node shows, without blanks. */
export const lengthOf = (node: Nodes): number => textOf(node).replace(/\s+/gu, '').length;

/** Whether an element is a link, though only a script may know where it leads; a place that has a name is none. */
const isLink = (node: Nodes): boolean =>
  isElement(node, 'a') &&
  (node.properties['href'] !== undefined ||
    (node.properties['name'] === undefined && node.properties['id'] === undefined));

/** How many signs of text are in the links of a node. */
export function linkedLength(node: Nodes): number {
  if (isLink(node)) return lengthOf(node);
  return childrenOf(node).reduce((sum, child) => sum + linkedLength(child), 0);
}

/** The share of a node’s text that is links. */
export function linkShare(node: Nodes): number {
  const length = lengthOf(node);
  return length === 0 ? 0 : linkedLength(node) / length;
}

/** All elements in a node, in their order. */
export function elementsIn(node: Nodes, ...names: string[]): Element[] {
  const found: Element[] = [];
  const walk = (parent: Nodes) => {
    for (const child of childrenOf(parent)) {
      if (isElement(child, ...names)) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

/** The parent of each node in a tree. */
export function parentsIn(tree: Root): Map<Nodes, Parents> {
  const parents = new Map<Nodes, Parents>();
  const walk = (parent: Parents) => {
    for (const child of childrenOf(parent)) {
      parents.set(child, parent);
      if (child.type === 'element') walk(child);
    }
  };
  walk(tree);
  return parents;
}

/** Takes nodes out of a tree; what is asked of a node is asked before its content is looked at. */
export function removeFrom(
  tree: Parents,
  gone: (node: RootContent, parent: Parents) => boolean,
): void {
  const kept = childrenOf(tree).filter((child) => !gone(child, tree));
  tree.children = kept;
  for (const child of kept) if (child.type === 'element') removeFrom(child, gone);
}

/** An attribute as text. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value)
    ? value.join(' ')
    : value === undefined || value === null
      ? ''
      : String(value);
}

/** Elements that stand in a line of text. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr note-mark note-start q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr br output'.split(
    ' ',
  ),
);

/** Whether a node is part of a line of text, with all that is in it. */
export function isInline(node: Nodes): boolean {
  if (node.type === 'text') return true;
  return isElement(node) && inline.has(node.tagName) && node.children.every(isInline);
}

/** A new element. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
