import type { Element, ElementContent } from 'xast';
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

const signs: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };
const escape = (sign: string): string => signs[sign] ?? sign;
const escapedText = (value: string): string => xmlText(value).replaceAll(/[&<]/gu, escape);
const escapedValue = (value: string): string => xmlValue(value).replaceAll(/[&<"]/gu, escape);

/**
 * XML in which no text holds `]]>`, which it may not (https://www.w3.org/TR/xml/#syntax). As there is no CDATA section
 * here, and `]` ends no markup, it can be nothing but a text or a value, or the seam of two.
 */
const withoutSectionEnds = (xml: string): string => xml.replaceAll(']]>', ']]&gt;');

/** A text as it stands within an element. */
export const escaped = (value: string): string => withoutSectionEnds(escapedText(value));

// https://www.w3.org/TR/xml/#NT-Name, as far as any format here needs it.
const nameOfXml = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/u;

/** A name that stands in the code, not in the content: another would be a mistake, not data. */
function checkedName(name: string): string {
  if (nameOfXml.test(name)) return name;
  throw new Error(`Unexpected name ${JSON.stringify(name)} in XML, expected letters and digits`);
}

const attribute = ([name, value]: [name: string, value: string | null | undefined]): string =>
  ` ${checkedName(name)}="${escapedValue(value ?? '')}"`;

/**
 * A node as XML text, in which every text is one that XML can carry, and one element a line where that may be. Takes how
 * many elements are around it.
 *
 * It is ours since to serialize took two thirds of the time of a TEI file with xast-util-to-xml.
 */
function written(node: ElementContent, depth: number): string {
  if (node.type === 'text') return escapedText(node.value);
  if (node.type !== 'element') {
    throw new Error(`Unexpected ${node.type}, expected an element or text`);
  }
  const start = checkedName(node.name) + Object.entries(node.attributes).map(attribute).join('');
  if (node.children.length === 0) return `<${start}/>`;
  const line = isStructural(node) ? `\n${'  '.repeat(depth)}` : undefined;
  const between = line === undefined ? '' : `${line}  `;
  const children = node.children.map((child) => between + written(child, depth + 1)).join('');
  return children === '' ? `<${start}/>` : `<${start}>${children}${line ?? ''}</${node.name}>`;
}

/**
 * A document as XML text.
 *
 * Takes its root element, of elements and texts alone; gives the same text for the same tree. No text or
 * value of the tree, whatever it holds, can become markup.
 */
export const xmlDocument = (root: Element): string =>
  withoutSectionEnds(`<?xml version="1.0" encoding="utf-8"?>\n${written(root, 0)}\n`);

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
  withoutSectionEnds(`\n${'  '.repeat(depth)}${written(element, depth)}`);
