import type { Archive, LetterRecord } from '../../archive/archive.ts';
import type { Site } from '../site.ts';
import { letterItem } from './item.ts';
import { withoutMarkup } from './markup.ts';

/** Letters in CSL-JSON: a list, as its schema wants it. */
export function cslJson(archive: Archive, letters: readonly LetterRecord[], site: Site): string {
  const items = letters.map((letter) => withoutMarkup(letterItem(archive, letter, site)));
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
