import { element } from './element.ts';
import type { FoundLetter } from './engine.ts';
import { excerptParts } from './excerpt.ts';

type Place = FoundLetter['sub_results'][number];

/** How many places of one letter are shown. */
const mostPlaces = 3;

/** An excerpt with its marks; the heading that it stands under is not said again. */
function excerpt(html: string, heading: string | undefined) {
  const parts = excerptParts(html).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  const [first] = parts;
  if (heading && typeof first === 'string' && first.startsWith(`${heading}. `)) {
    parts[0] = first.slice(heading.length + 2);
  }
  return element('p', { class: 'excerpt' }, ...parts);
}

/** How many different words of what was asked for a place's excerpt holds. */
const variety = ({ excerpt: html }: Place) =>
  new Set(
    excerptParts(html)
      .filter(({ marked }) => marked)
      .map(({ text }) => text.toLowerCase()),
  ).size;

/** The places that hold most of the words that were asked for, in the order of the letter. */
function bestPlaces(places: readonly Place[]): Place[] {
  const best = new Set(places.toSorted((a, b) => variety(b) - variety(a)).slice(0, mostPlaces));
  return places.filter((place) => best.has(place));
}

/** A letter that was found: title, date, who wrote to whom, and the places that hold the words. */
export function resultItem({ url, meta, sub_results: places }: FoundLetter, asked: boolean) {
  return element(
    'li',
    {},
    element('span', { class: 'when' }, meta['when'] ?? ''),
    element(
      'div',
      {},
      element('a', { class: 'title', href: url, lang: meta['language'] }, meta['title'] ?? url),
      element('p', { class: 'fromto' }, meta['line'] ?? ''),
      ...(asked
        ? bestPlaces(places).map(({ title, url: place, excerpt: html, anchor }) =>
            element(
              'div',
              { class: 'place' },
              anchor && element('a', { href: place }, title),
              excerpt(html, anchor && title),
            ),
          )
        : []),
    ),
  );
}
