import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { elementsWithin, isPhrasing, paragraphAround, type Found } from './places.ts';

/** The longest note that stands in the margin, in signs: as high as a long paragraph beside it. */
const longestBeside = 600;

const signs = (nodes: readonly ElementContent[]): number =>
  nodes.reduce(
    (sum, node) =>
      sum +
      (node.type === 'text'
        ? node.value.length
        : node.type === 'element'
          ? signs(node.children)
          : 0),
    0,
  );

/** A note’s words once more: without ids and links back, and with links that the keyboard passes over. */
function again(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [structuredClone(node)];
    if ('dataFootnoteBackref' in node.properties) return [];
    const { id: _, ...properties } = node.properties;
    if (node.tagName === 'a') properties['tabIndex'] = -1;
    return [{ ...node, properties, children: again(node.children) }];
  });
}

/** The words of a note that can stand in the margin: of one paragraph, of phrases alone, and not too long. */
function wordsOf(note: Element): ElementContent[] | undefined {
  const [paragraph, more] = note.children.filter(({ type }) => type === 'element');
  if (more || paragraph?.type !== 'element' || paragraph.tagName !== 'p') return undefined;
  if (!paragraph.children.every(isPhrasing)) return undefined;
  const words = again(paragraph.children);
  return signs(words) > longestBeside ? undefined : words;
}

/** The note to which a link refers; nothing where it is no reference. */
const referredTo = ({ properties }: Element): string | undefined =>
  'dataFootnoteRef' in properties ? String(properties['href']).slice(1) : undefined;

/**
 * Repeats the notes of a text in its margin, each beside its first reference.
 *
 * Those at the end stay as they are, for narrow screens, for print and for whoever listens. Where the margin
 * has every one of them whole, their section gets the class `repeated`, and may be out of sight.
 */
export function noteInMargin(tree: Root): void {
  const all = [...elementsWithin(tree)];
  const section = all.find(({ element }) => 'dataFootnotes' in element.properties)?.element;
  if (!section) return;
  const notes = new Map(
    [...elementsWithin(section)].flatMap(({ element }) =>
      element.tagName === 'li' && element.properties['id'] !== undefined
        ? [[String(element.properties['id']), element] as const]
        : [],
    ),
  );
  const first = new Map<string, Found>();
  for (const found of all) {
    const id = referredTo(found.element);
    if (id !== undefined && !first.has(id)) first.set(id, found);
  }
  let repeated = 0;
  for (const [id, { element, within }] of first) {
    const note = notes.get(id);
    const words = note && paragraphAround(within) && wordsOf(note);
    // The reference stands in a <sup>, which sets its words small and high.
    const mark = within.at(-1);
    const line = within.at(-2);
    if (!words || mark?.tagName !== 'sup' || !line) continue;
    const number = h('span', structuredClone(element.children));
    // The note itself is read where the reference leads; here it would be read a second time.
    const aside = h('span', { className: 'sidenote', ariaHidden: 'true' }, [number, ' ', ...words]);
    line.children.splice(line.children.indexOf(mark) + 1, 0, aside);
    repeated += 1;
  }
  if (repeated === notes.size) section.properties['className'] = ['footnotes', 'repeated'];
}
