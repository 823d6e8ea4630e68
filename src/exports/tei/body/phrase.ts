import type { Element as HtmlElement, RootContent } from 'hast';
import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { uri } from '../../uri.ts';
import { nameOf } from '../references.ts';
import type { Converter, Where } from './converter.ts';
import { isBlock, languageOf, property, textOf, within } from './html.ts';

/** What a phrase of HTML is in TEI: an element, and how it looks where that is all that is known. */
const plain: Readonly<Record<string, readonly [name: string, rend?: string]>> = {
  abbr: ['abbr'],
  b: ['hi', 'bold'],
  cite: ['title'],
  del: ['del', 'strikethrough'],
  dfn: ['hi', 'italic'],
  em: ['emph', 'italic'],
  i: ['hi', 'italic'],
  ins: ['add', 'underline'],
  mark: ['hi', 'highlight'],
  s: ['hi', 'strikethrough'],
  small: ['hi', 'small'],
  strong: ['hi', 'bold'],
  sub: ['hi', 'subscript'],
  sup: ['hi', 'superscript'],
  u: ['hi', 'underline'],
  var: ['hi', 'italic'],
};

/** Elements whose content TEI holds to phrases without quotations. */
const named = new Set(['abbr']);

const isNoteNumber = (node: RootContent): node is HtmlElement =>
  node.type === 'element' && node.tagName === 'a' && 'dataFootnoteRef' in node.properties;

function note(element: HtmlElement, href: string, converter: Converter): ElementContent[] {
  const number = textOf(element);
  const body = converter.takeNote(href);
  const id = href.slice(1);
  if (!body) {
    return converter.isNote(href) ? [x('ref', { type: 'note', target: href }, number)] : [];
  }
  return [
    x(
      'note',
      { 'xml:id': id, n: number, type: 'footnote', place: 'bottom' },
      converter.mixed(body.children),
    ),
  ];
}

function link(element: HtmlElement, converter: Converter, where: Where): ElementContent[] {
  const { references, page, phrases } = converter;
  const href = property(element, 'href');
  if (href !== undefined && isNoteNumber(element)) return note(element, href, converter);
  if ('dataFootnoteBackref' in element.properties) return [];
  const target = href === undefined ? undefined : uri(href, page);
  if (target === undefined) return phrases(element.children, where);
  const record = references.at(target);
  if (!record)
    return [x('ref', { target, ...languageOf(element) }, phrases(element.children, where))];
  const words = phrases(element.children, record.kind === 'letter' ? where : 'name');
  return [nameOf(references, record.kind, record.id, words)];
}

/** Signs with their reading beside them: each run of signs, and the reading that follows it. */
function ruby(element: HtmlElement, { phrases }: Converter): ElementContent[] {
  const found: ElementContent[] = [];
  let base: RootContent[] = [];
  for (const child of element.children) {
    const name = child.type === 'element' ? child.tagName : '';
    if (name === 'rt' && child.type === 'element' && base.length > 0) {
      const reading = x('rt', phrases(child.children, 'name'));
      found.push(x('ruby', [x('rb', phrases(base, 'name')), reading]));
      base = [];
    } else if (name !== 'rp') {
      // A reading of nothing is read like the signs.
      base.push(child);
    }
  }
  return [...found, ...phrases(base, 'name')];
}

/** What divides blocks that have to be one phrase: a cell from the next one, else a line from the next one. */
const seam = ({ tagName }: HtmlElement): ElementContent =>
  tagName === 'td' || tagName === 'th' ? { type: 'text', value: ' ' } : x('lb');

/** A phrase that has no name in TEI: its words alone, with their language where it is said. */
function bare(element: HtmlElement, { phrases }: Converter, where: Where): ElementContent[] {
  const language = languageOf(element);
  const isForeign = 'xml:lang' in language;
  const words = phrases(element.children, isForeign ? 'name' : where);
  if (words.length === 0) return [];
  const said = isForeign ? [x('foreign', language, words)] : words;
  return isBlock(element) && !['ul', 'ol', 'dl', 'table'].includes(element.tagName)
    ? [...said, seam(element)]
    : said;
}

function quoted(element: HtmlElement, { phrases }: Converter, where: Where): ElementContent[] {
  const words = phrases(element.children, where);
  if (where === 'name') return [x('hi', { rend: 'quoted', ...languageOf(element) }, words)];
  const source = uri(property(element, 'cite') ?? '');
  return [x('q', { source, ...languageOf(element) }, words)];
}

function styled(element: HtmlElement, converter: Converter, where: Where): ElementContent[] {
  const [name, rend] = plain[element.tagName] ?? [];
  if (name === undefined) return bare(element, converter, where);
  const words = converter.phrases(element.children, named.has(name) ? 'name' : where);
  return words.length > 0 ? [x(name, { rend, ...languageOf(element) }, words)] : [];
}

/** An element of HTML as phrases of TEI. */
export function phrase(element: HtmlElement, converter: Converter, where: Where): ElementContent[] {
  const { tagName, children } = element;
  switch (tagName) {
    case 'a':
      return link(element, converter, where);
    case 'br':
    case 'hr':
      return [x('lb')];
    case 'code':
    case 'kbd':
    case 'samp': {
      // TEI's code holds text alone; notes within it, whose numbers are no part of the code, come after it.
      const notes = within(element, ['a']).filter(isNoteNumber);
      return [
        x('code', textOf(element)),
        ...notes.flatMap((child) => link(child, converter, where)),
      ];
    }
    case 'q':
      return quoted(element, converter, where);
    case 'ruby':
      return ruby(element, converter);
    case 'sup': {
      // HTML raises the number of a note, which in TEI is the note itself.
      const [only, ...others] = children;
      if (only && others.length === 0 && isNoteNumber(only)) return link(only, converter, where);
      return styled(element, converter, where);
    }
    case 'rp':
      return [];
    default:
      return styled(element, converter, where);
  }
}
