import type { Figure } from './cast.ts';
import type { Said } from './report.ts';

/** A sentence in which each name is one sign, so that a pattern can speak of names. */
export interface Masked {
  text: string;
  /** The same with every quote in its place. */
  printed: string;
  /** Who the n-th sign stands for. */
  figures: Figure[];
}

const base = 0xe000;

/** The sign of the n-th name of a sentence. */
const signOf = (place: number): string => String.fromCharCode(base + place);

/** The most names in a sentence that have a sign of their own, and how far the words around one are read. */
const most = { names: 6000, before: 320, behind: 420 };

/** A pattern for the sign of any name. */
export const anyName = '[\uE000-\uF8FF]';

/** Whose name a sign stands for. */
export const figureAt = ({ figures, text }: Masked, index: number): Figure | undefined =>
  figures[text.charCodeAt(index) - base];

/** A sentence with a sign for each name; what is in brackets behind a name goes with it. */
export function masked(
  text: string,
  seats: readonly { figure: Figure; start: number; end: number }[],
): Masked {
  let plain = '';
  let at = 0;
  const figures: Figure[] = [];
  for (const { figure, start, end } of seats.toSorted((a, b) => a.start - b.start)) {
    if (start < at || figures.length >= most.names) continue;
    plain += text.slice(at, start) + signOf(figures.length);
    figures.push(figure);
    at = end;
  }
  const printed = plain + text.slice(at);
  // “Disappeared” in quotes is said all the same.
  const words = printed.replaceAll(
    /[“"]([\p{L} -]{1,40})[”"](?=(\p{L})?)/gu,
    (_, said: string, goesOn?: string) => (goesOn ? `${said} ` : said),
  );
  return { text: words, printed, figures };
}

/** The words around the names from one place of a masked sentence to another, up to the names beside them. */
export function saidAround({ text, printed }: Masked, first: number, last: number): Said {
  const [from, to] = [first, last].map((place) => printed.indexOf(text.charAt(place)));
  const before = printed.slice(0, from);
  const behind = printed.slice(to! + 1);
  return {
    before: before.slice(before.search(/[^\uE000-\uF8FF]*$/u)).slice(-most.before),
    behind: behind.slice(0, most.behind).split(/[\uE000-\uF8FF]/u, 1)[0]!,
  };
}

/** The places of the names in a masked sentence. */
export const placesIn = ({ text }: Masked): number[] =>
  [...text.matchAll(/[\uE000-\uF8FF]/gu)].map(({ index }) => index);
