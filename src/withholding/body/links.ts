import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Edit } from '../edit.ts';
import { spanOf } from './prose.ts';

/** A link in a body: written out, by reference, or an address by itself. */
export interface BodyLink {
  node: Link | LinkReference;
  url: string;
  definition: Definition | undefined;
  /** What stands between its brackets; nothing for an address by itself. */
  words: [start: number, end: number] | undefined;
}

/** Every link of a body, with the address that it leads to. */
export function linksOf(tree: Root, source: string): BodyLink[] {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const links: BodyLink[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const definition = node.type === 'link' ? undefined : definitions.get(node.identifier);
    const url = node.type === 'link' ? node.url : (definition?.url ?? '');
    const [first, last] = [node.children.at(0), node.children.at(-1)];
    const isBare = source.charAt(spanOf(node)[0]) !== '[';
    const words =
      first && last && !isBare
        ? ([spanOf(first)[0], spanOf(last)[1]] as [number, number])
        : undefined;
    links.push({ node, url, definition, words });
  });
  return links;
}

/** The line of a definition, taken out. */
export function withoutDefinition(source: string, definition: Nodes): Edit {
  const [start, end] = spanOf(definition);
  const after = /^[ \t]*\n?/u.exec(source.slice(end))?.[0].length ?? 0;
  return { start, end: end + after, text: '' };
}

/** A link made plain words: its brackets and address go. */
export function unlinked(
  source: string,
  { node, definition, words }: BodyLink,
  otherwise: string,
): Edit[] {
  const [start, end] = spanOf(node);
  const own = words
    ? [
        { start, end: words[0], text: '' },
        { start: words[1], end, text: '' },
      ]
    : [{ start, end, text: otherwise }];
  return definition ? [...own, withoutDefinition(source, definition)] : own;
}

/** The attribute of a link in HTML that leads to a record, taken out. */
export function withoutHref(source: string, isMeant: (url: string) => boolean): Edit[] {
  return [...source.matchAll(/\s+href\s*=\s*(?:"([^"]*)"|'([^']*)')/giu)].flatMap(
    ({ 0: attribute, 1: double, 2: single, index }) =>
      isMeant((double ?? single ?? '').trim())
        ? [{ start: index, end: index + attribute.length, text: '' }]
        : [],
  );
}
