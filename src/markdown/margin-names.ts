import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { direction } from '../archive/language.ts';
import type { MarginName } from '../archive/views/margin.ts';
import { counted } from '../archive/words.ts';
import { elementsWithin, paragraphAround } from './places.ts';

/** How many signs a line of text holds at its full measure, where a Chinese, Japanese or Korean one counts twice. */
const signsInLine = 66;
/** How many lines of text a name with its status is as high as, in the smaller type of the margin. */
const linesOfName = 1.5;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;

/**
 * How many of so many names stand beside a paragraph: no more than reach to its end, and one in any case. The
 * rest is counted, in a line of its own; the list beside the text has all.
 */
function roomBeside(text: string, names: number): number {
  const lines = Math.ceil((text.length + (text.match(wide)?.length ?? 0)) / signsInLine);
  const room = Math.max(1, Math.floor(lines / linesOfName));
  return names <= room ? names : Math.max(1, room - 1);
}

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

function margin(names: readonly MarginName[], room: number): Element {
  const shown = names.slice(0, room);
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
  for (const [paragraph, names] of beside) {
    const room = roomBeside(toString(paragraph), names.length);
    paragraph.children.unshift(margin(names, room));
  }
}
