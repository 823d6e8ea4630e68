import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { direction } from '../archive/language.ts';
import type { MarginName } from '../archive/views/margin.ts';
import { counted } from '../archive/words.ts';
import { elementsWithin, paragraphAround } from './places.ts';

/** How many names stand beside one paragraph. More would reach far below it; the list beside the text has all. */
const mostBeside = 5;

function entry({ name, native, status }: MarginName): Element {
  const language = native?.language;
  return h('span', [
    name,
    ...(native
      ? [
          ' ',
          h(
            'span',
            {
              className: 'native',
              lang: language ?? '',
              dir: language ? direction(language) : 'auto',
            },
            native.value,
          ),
        ]
      : []),
    ...(status === undefined ? [] : [' ', h('span', { className: 'label' }, status)]),
  ]);
}

function margin(names: readonly MarginName[]): Element {
  const shown = names.slice(0, names.length > mostBeside + 1 ? mostBeside : undefined);
  const rest = names.length - shown.length;
  const content: ElementContent[] = shown.map(entry);
  if (rest > 0) content.push(h('span', { className: 'label' }, `and ${counted(rest, 'other')}`));
  // A list of the page says the same, with more of it; read aloud, this would interrupt the text.
  return h(
    'span',
    { className: 'margin-names', ariaHidden: 'true', lang: 'en', dir: 'ltr' },
    content,
  );
}

/**
 * Puts people into the margin beside the paragraph that first links to them, each once.
 *
 * Takes the text, and what the margin says of people by the addresses of their pages. Whoever is named in
 * tables, headings and notes alone stays out of it.
 */
export function nameInMargin(tree: Root, people: ReadonlyMap<string, MarginName>): void {
  const beside = new Map<Element, MarginName[]>();
  const done = new Set<MarginName>();
  for (const { element, within } of elementsWithin(tree)) {
    const person =
      element.tagName === 'a' ? people.get(String(element.properties['href'])) : undefined;
    const paragraph = person && !done.has(person) ? paragraphAround(within) : undefined;
    if (!person || !paragraph) continue;
    done.add(person);
    beside.set(paragraph, [...(beside.get(paragraph) ?? []), person]);
  }
  for (const [paragraph, names] of beside) paragraph.children.unshift(margin(names));
}
