import { toString } from 'hast-util-to-string';
import { all, type BuiltPage } from '../../tests/site/pages.ts';
import { gzipped } from '../figure.ts';
import { kindOf } from './kind.ts';
import { blockingFaces, touches } from './font-faces.ts';
import type { Stylesheet } from './stylesheet.ts';

/** A page of the built site, weighed without a browser. */
export interface PageWeight {
  /** Its address, from the root of the site: `people/liu-xiaobo/`. */
  address: string;
  kind: string;
  /** Gzipped. */
  html: number;
  /** Its style sheets, each gzipped; styles within the page are part of the HTML. */
  css: number;
  /** Fonts that keep the text waiting: preloaded, or without `font-display: swap`. */
  blocking: number;
  /** For how many ranges of its characters the site brings fonts of its own. */
  ranges: number;
  /** How many different letters beyond ASCII it holds, those left to the reader’s own fonts included. */
  letters: number;
}

const letterBeyondAscii = /[[\p{L}\p{M}]--\p{ASCII}]/v;

/**
 * Weighs a page. A page that only leads on to a record's new address is passed over: nobody reads it.
 *
 * Takes the page, the site's base path, and a function from a style sheet's path to its weight.
 */
export function weighPage(
  page: BuiltPage,
  base: string,
  stylesheet: (href: string) => Stylesheet,
): PageWeight | undefined {
  if (all(page, 'meta[http-equiv=refresh]').length > 0) return undefined;
  const host = 'http://localhost';
  const sheets = all(page, 'link[rel~=stylesheet]').map(({ properties }) => {
    const { origin, pathname } = new URL(String(properties['href']), `${host}${page.path}`);
    return stylesheet(origin === host ? pathname : String(properties['href']));
  });
  const characters = [...new Set(toString(page.tree))];
  const address = page.path.slice(base.length);
  return {
    address,
    kind: kindOf(address),
    html: gzipped(page.html),
    css: sheets.reduce((sum, sheet) => sum + sheet.gzipped, 0),
    blocking:
      all(page, 'link[rel~=preload][as=font]').length +
      all(page, 'style').reduce((sum, style) => sum + blockingFaces(toString(style)), 0) +
      sheets.reduce((sum, sheet) => sum + sheet.blocking, 0),
    ranges: sheets.flatMap(({ ranges }) => ranges).filter((range) => touches(range, characters))
      .length,
    letters: characters.filter((character) => letterBeyondAscii.test(character)).length,
  };
}
