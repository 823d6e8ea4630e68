import { element } from './element.ts';
import type { CountedValue } from './engine.ts';

/** How many values of a facet are shown before a reader asks for all. */
const few = 8;

interface Options {
  /** The id of the facet. */
  facet: string;
  values: readonly CountedValue[];
  picked: readonly string[];
  /** Whether the reader has asked to see every value. */
  whole: boolean;
  onToggle: (value: string) => void;
  onWhole: () => void;
}

/** Picked values first, then the most frequent ones; years run from the newest. */
function inOrder(facet: string, values: readonly CountedValue[], picked: readonly string[]) {
  const isPicked = ({ id }: CountedValue) => Number(picked.includes(id));
  return values.toSorted((a, b) =>
    facet === 'year'
      ? b.id.localeCompare(a.id)
      : isPicked(b) - isPicked(a) || b.count - a.count || a.label.localeCompare(b.label, 'en'),
  );
}

/** The values of a facet as checkboxes, each with the number of letters or asks that it leaves. */
function facetList({ facet, values, picked, whole, onToggle, onWhole }: Options) {
  const ordered = inOrder(facet, values, picked);
  const least = Math.max(few, picked.length);
  const shown = whole ? ordered : ordered.slice(0, least);
  const items = shown.map(({ id, label, count }) => {
    const name = `${facet}/${id}`;
    const box = element('input', { type: 'checkbox', name, checked: picked.includes(id) });
    box.addEventListener('change', () => onToggle(id));
    return element(
      'li',
      {},
      element(
        'label',
        {},
        box,
        element('span', {}, label),
        element('span', { class: 'count' }, String(count)),
      ),
    );
  });
  const list = element('ul', { role: 'list' }, ...items);
  if (shown.length === ordered.length) return [list];
  const more = element('button', { type: 'button', class: 'plain' }, `All ${ordered.length}`);
  more.addEventListener('click', onWhole);
  return [list, more];
}

/**
 * Shows the values of a facet in a place, anew. Whoever stands there on a checkbox with the keyboard is put back on it;
 * whoever asks for all values, on the first that was not shown before. `onWhole` shows the facet anew with all.
 */
export function showFacet(place: HTMLElement, options: Options): void {
  const focused = place.contains(document.activeElement)
    ? document.activeElement?.getAttribute('name')
    : undefined;
  const onWhole = () => {
    const shown = place.querySelectorAll('li').length;
    options.onWhole();
    place.querySelectorAll<HTMLElement>('input')[shown]?.focus();
  };
  place.replaceChildren(...facetList({ ...options, onWhole }));
  if (focused) place.querySelector<HTMLElement>(`[name="${CSS.escape(focused)}"]`)?.focus();
}
