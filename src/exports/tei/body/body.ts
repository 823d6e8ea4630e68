import type { Element as HtmlElement, Root, RootContent } from 'hast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { References } from '../references.ts';
import { block } from './block.ts';
import type { Converter, Where } from './converter.ts';
import { divisions } from './divisions.ts';
import { isBlock, property, within } from './html.ts';
import { phrase } from './phrase.ts';

const isSpace = (node: ElementContent | undefined) =>
  node?.type === 'text' && !/\S/u.test(node.value);

/** Without the white space at both ends. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const start = nodes.findIndex((node) => !isSpace(node));
  const end = nodes.findLastIndex((node) => !isSpace(node));
  return nodes.slice(Math.max(start, 0), end + 1).map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === end - start ? value.trimEnd() : value };
  });
}

const isNotes = (node: RootContent): node is HtmlElement =>
  node.type === 'element' && 'dataFootnotes' in node.properties;

/** The footnotes of a body, by the links that lead to them. */
const notesIn = (nodes: readonly RootContent[]): Map<string, HtmlElement> =>
  new Map(
    nodes
      .filter(isNotes)
      .flatMap((section) => within(section, ['li']))
      .map((item) => [`#${property(item, 'id') ?? ''}`, item]),
  );

function converterOf(
  notes: ReadonlyMap<string, HtmlElement>,
  references: References,
  page: string,
): Converter {
  const taken = new Set<string>();
  const phrases = (nodes: readonly RootContent[], where: Where = 'paragraph'): ElementContent[] =>
    nodes.flatMap((node) =>
      node.type === 'text'
        ? [{ type: 'text' as const, value: node.value }]
        : node.type === 'element'
          ? phrase(node, converter, where)
          : [],
    );
  const mixed = (nodes: readonly RootContent[]): ElementContent[] =>
    trimmed(
      nodes.flatMap((node) =>
        node.type === 'element' && isBlock(node) ? block(node, converter) : phrases([node]),
      ),
    );
  const flow = (nodes: readonly RootContent[]): Element[] => {
    const found: Element[] = [];
    let line: RootContent[] = [];
    const end = () => {
      const words = trimmed(phrases(line));
      if (words.length > 0) found.push(x('p', words));
      line = [];
    };
    for (const node of nodes) {
      if (node.type !== 'element' || !isBlock(node)) {
        line.push(node);
        continue;
      }
      end();
      found.push(...block(node, converter));
    }
    end();
    return found;
  };
  const converter: Converter = {
    references,
    page,
    isNote: (href) => notes.has(href),
    takeNote: (href) => {
      if (taken.has(href)) return undefined;
      taken.add(href);
      return notes.get(href);
    },
    flow,
    mixed,
    phrases,
  };
  return converter;
}

/**
 * A letter's text as the body of a TEI document.
 *
 * Headings open divisions; paragraphs, lists, quotations, tables and emphasis are their like; each footnote
 * stands where the text first refers to it; links to records are names. Takes the rendered, sanitized HTML
 * as a tree, and the address of the letter's page. Whatever HTML that is, the body is valid TEI.
 */
export function bodyOf(html: Root, references: References, page: string): Element {
  const notes = notesIn(html.children);
  const converter = converterOf(notes, references, page);
  const body = x(
    'body',
    divisions(
      html.children.filter((node) => !isNotes(node)),
      converter,
    ),
  );
  // A note that nothing in the text refers to any more still belongs to it.
  for (const [href, item] of notes) {
    if (!converter.takeNote(href)) continue;
    body.children.push(x('note', { type: 'footnote' }, converter.mixed(item.children)));
  }
  // A rule alone is no text, and TEI asks for one.
  const isText = body.children.some(
    (node) => node.type === 'element' && !['milestone', 'note'].includes(node.name),
  );
  if (!isText) body.children.unshift(x('p'));
  return body;
}
