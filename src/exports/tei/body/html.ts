import type { Element, Nodes } from 'hast';

const words = (text: string) => new Set(text.trim().split(/\s+/u));

/** Elements that stand in a line of their own. Others are phrases within a line. */
const blocks = words(`
  p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th section hr`);

/** Whether a node stands in a line of its own, or holds something that does. */
export const isBlock = (node: Nodes): boolean =>
  node.type === 'element' && (blocks.has(node.tagName) || node.children.some(isBlock));

/** The level of a heading, 1 to 6; nothing for any other node. */
export function headingLevel(node: Nodes): number | undefined {
  const level =
    node.type === 'element' && /^h(?<level>[1-6])$/u.exec(node.tagName)?.groups?.['level'];
  return level ? Number(level) : undefined;
}

/** All text within a node. */
export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Elements within a node with any of these names, nested ones aside. */
export const within = (node: Nodes, names: readonly string[]): Element[] => {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' && names.includes(child.tagName) ? [child] : within(child, names),
  );
};

/** An attribute's value as text; nothing where there is none. */
export const property = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** An element's language, where XML can say it: https://www.w3.org/TR/xmlschema-2/#language */
export function languageOf(element: Element): Record<string, string> {
  const language = property(element, 'lang');
  return language !== undefined && /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(language)
    ? { 'xml:lang': language }
    : {};
}
