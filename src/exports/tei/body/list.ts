import type { Element as HtmlElement, RootContent } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Converter } from './converter.ts';
import { languageOf, property } from './html.ts';

/** An item of a list: an element that is one, or what a writer has put beside those. */
interface Item {
  name: string;
  attributes: Record<string, string>;
  children: RootContent[];
}

const isBlank = (node: RootContent) => node.type === 'text' && !/\S/u.test(node.value);

/** What a list holds, in items: what is none by its name goes into items of its own. */
function itemsOf({ children }: HtmlElement, names: readonly string[]): Item[] {
  const items: Item[] = [];
  let loose: Item | undefined;
  for (const child of children) {
    if (child.type === 'element' && names.includes(child.tagName)) {
      loose = undefined;
      items.push({ name: child.tagName, attributes: languageOf(child), children: child.children });
    } else if (loose) {
      loose.children.push(child);
    } else if (!isBlank(child)) {
      loose = { name: '', attributes: {}, children: [child] };
      items.push(loose);
    }
  }
  return items;
}

/** A list with marks or numbers; nothing where it has no items. */
export function list(element: HtmlElement, { mixed }: Converter): Element[] {
  const isNumbered = element.tagName === 'ol';
  const items = itemsOf(element, ['li']);
  if (items.length === 0) return [];
  const isReversed = 'reversed' in element.properties;
  const first = Number(property(element, 'start') ?? (isReversed ? items.length : 1));
  const number = (index: number) => String(isReversed ? first - index : first + index);
  return [
    x(
      'list',
      { rend: isNumbered ? 'numbered' : 'bulleted', ...languageOf(element) },
      items.map(({ attributes, children }, index) =>
        x('item', { n: isNumbered ? number(index) : undefined, ...attributes }, mixed(children)),
      ),
    ),
  ];
}

/**
 * A list of terms and what is said of them.
 *
 * TEI has one label to one item: terms that share an explanation become one label, a line each, and a
 * second explanation goes on under the first.
 */
export function glossary(element: HtmlElement, { mixed, phrases }: Converter): Element[] {
  const pairs: { terms: Item[]; said: Item[] }[] = [];
  for (const part of itemsOf(element, ['dt', 'dd'])) {
    const last = pairs.at(-1);
    const isTerm = part.name === 'dt';
    if (last && (!isTerm || last.said.length === 0)) last[isTerm ? 'terms' : 'said'].push(part);
    else pairs.push({ terms: isTerm ? [part] : [], said: isTerm ? [] : [part] });
  }
  if (pairs.length === 0) return [];
  const lines = pairs.flatMap(({ terms, said }) => [
    x(
      'label',
      terms.flatMap((term, index) => [...(index > 0 ? [x('lb')] : []), ...phrases(term.children)]),
    ),
    x(
      'item',
      said.length === 1
        ? said.flatMap(({ children }) => mixed(children))
        : said.map(({ children }) => x('ab', phrases(children))),
    ),
  ]);
  return [x('list', { type: 'gloss', ...languageOf(element) }, lines)];
}
