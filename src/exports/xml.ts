import type { Element, ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What a sign becomes that XML cannot carry. */
const replacement = '\uFFFD';

// https://www.w3.org/TR/xml/#charsets; the halves of pairs are taken care of by `toWellFormed`.
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/gu;

/**
 * A text that XML can carry, and gives back as it is.
 *
 * A control character, a half of a pair of surrogates or a noncharacter of XML becomes U+FFFD, one for one.
 * Line ends become a line feed, which is what any reader of XML makes of them.
 */
export const xmlText = (text: string): string =>
  text.toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll(forbidden, replacement);

/** A value that an attribute can carry: white space is a space there (https://www.w3.org/TR/xml/#AVNormalize). */
export const xmlValue = (value: string): string => xmlText(value).replaceAll(/[\t\n]/gu, ' ');

/** Elements that hold elements alone, in every format here: white space between those says nothing. */
const structural = new Set(
  `TEI teiHeader fileDesc titleStmt publicationStmt availability notesStmt sourceDesc encodingDesc
   profileDesc correspDesc correspAction correspContext langUsage textClass keywords particDesc
   listPerson person listOrg org state text body back div list table row listRelation
   feed entry urlset url sitemapindex sitemap OpenSearchDescription`.split(/\s+/u),
);

const isReference = (node: ElementContent) => node.type === 'element' && node.name === 'ref';

/** A note of nothing but references is CMIF's, and as long as the letter has names. */
const isStructural = ({ name, children }: Element): boolean =>
  structural.has(name) || (name === 'note' && children.every(isReference));

const text = (value: string): ElementContent => ({ type: 'text', value });

/** A copy of a node in which every text is one that XML can carry, one element a line where that may be. */
function prepare(node: ElementContent, depth: number): ElementContent {
  if (node.type === 'text') return text(xmlText(node.value));
  if (node.type !== 'element')
    throw new Error(`Unexpected ${node.type}, expected an element or text`);
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [name, xmlValue(value ?? '')]),
  );
  const children = node.children.map((child) => prepare(child, depth + 1));
  if (!isStructural(node) || children.length === 0) return { ...node, attributes, children };
  const line = `\n${'  '.repeat(depth)}`;
  const lines = children.flatMap((child) => [text(`${line}  `), child]);
  return { ...node, attributes, children: [...lines, text(line)] };
}

/**
 * A node as XML text.
 *
 * xast-util-to-xml leaves `]]>` as it is, which may not stand in a text (https://www.w3.org/TR/xml/#syntax).
 * As there is no CDATA section here, and `]` ends no markup, it can be nothing but a text or a value.
 */
const written = (node: Root | ElementContent): string =>
  toXml(node, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');

/**
 * A document as XML text.
 *
 * Takes its root element, of elements and texts alone; gives the same text for the same tree. No text or
 * value of the tree, whatever it holds, can become markup.
 */
export function xmlDocument(root: Element): string {
  const declaration = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"',
  } as const;
  return written(x(null, [declaration, text('\n'), prepare(root, 0), text('\n')]));
}

/** Stands in a tree for what is written apart from it. Without its brackets, no text or value reads like it. */
export const place: Element = x('place');

/** What stands before the `place` in a text of XML, and what stands behind it. */
export function aroundPlace(xml: string): [before: string, after: string] {
  const [before = '', after = ''] = xml.split(/\s*<place\/>/u);
  return [before, after];
}

/**
 * An element as it stands in a document, on a line of its own: documents that are written in pieces come out as
 * `xmlDocument` would write them. Takes how many elements are around it.
 */
export const xmlPiece = (element: Element, depth: number): string =>
  `\n${'  '.repeat(depth)}${written(prepare(element, depth))}`;

/** A text as it stands within an element. */
export const escaped = (value: string): string => written(text(xmlText(value)));
