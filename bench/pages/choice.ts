import { folderOf, recordKinds } from '../../src/archive/address.ts';
import type { PageWeight } from './weight.ts';

/** A page that stands for its kind in the table. */
export interface ChosenPage extends PageWeight {
  /** Its kind, and what it is the example of: `letter, worst`. */
  label: string;
}

const weight = ({ html, css }: PageWeight) => html + css;

/** The order of kinds in the table; a kind that is not in it follows, by name. */
const order = [
  'home',
  ...recordKinds.flatMap((kind) => [folderOf(kind), kind]),
  ...['search', 'about', 'contribute', '404'],
];
const place = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);

function examples(pages: readonly PageWeight[]): readonly (readonly [string, PageWeight])[] {
  const byWeight = pages.toSorted((a, b) => weight(a) - weight(b));
  const byScripts = pages.toSorted((a, b) => a.ranges - b.ranges || a.letters - b.letters);
  const picked = [
    ['median', byWeight[Math.floor((byWeight.length - 1) / 2)]],
    ['worst', byWeight.at(-1)],
    ['most scripts', byScripts.at(-1)],
  ] as const;
  return picked.flatMap(([name, page]) => (page ? [[name, page] as const] : []));
}

/**
 * The pages that the table shows: of each kind the median and the worst by HTML and CSS together, and the
 * one with the most scripts: whose text needs the most fonts and, among equals, holds the most letters
 * beyond ASCII. A page that is the example of several things, or the only one of its kind, has one row.
 */
export function chosenPages(pages: readonly PageWeight[]): ChosenPage[] {
  const kinds = [...Map.groupBy(pages, ({ kind }) => kind)].sort(
    ([a], [b]) => place(a) - place(b) || a.localeCompare(b, 'en'),
  );
  return kinds.flatMap(([kind, ofKind]) =>
    [...Map.groupBy(examples(ofKind), ([, page]) => page)].map(([page, named]) => ({
      ...page,
      label: ofKind.length === 1 ? kind : `${kind}, ${named.map(([name]) => name).join(', ')}`,
    })),
  );
}
