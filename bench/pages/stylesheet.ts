import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipped } from '../figure.ts';
import { blockingFaces, fontRanges, type Range } from './font-faces.ts';

/** A style sheet, weighed. */
export interface Stylesheet {
  gzipped: number;
  /** How many of its fonts hide the text until they are there. */
  blocking: number;
  /** The different ranges of characters for which it brings fonts. */
  ranges: readonly Range[];
}

/**
 * The style sheets of a built site, each read once.
 *
 * Takes the folder and the base path it was built for; gives a function from a sheet's absolute path on
 * its host to its weight.
 */
export function stylesheetsOf(folder: string, base: string): (href: string) => Stylesheet {
  const read = new Map<string, Stylesheet>();
  return (href) => {
    const known = read.get(href);
    if (known) return known;
    if (!href.startsWith(base)) {
      throw new Error(`Unexpected style sheet ${href}, expected one below ${base}: mind --base`);
    }
    const css = readFileSync(path.join(folder, decodeURI(href.slice(base.length))), 'utf8');
    const sheet = { gzipped: gzipped(css), blocking: blockingFaces(css), ranges: fontRanges(css) };
    read.set(href, sheet);
    return sheet;
  };
}
