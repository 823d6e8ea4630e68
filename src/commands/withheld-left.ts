import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import { searchFolder } from '../publishing/search-absence.ts';
import { withheldSearch } from '../withholding/keyed/search.ts';
import { harmless } from './harmless.ts';
import { withheldKey } from './withheld-key.ts';

/** The most places that are listed: whoever withdraws a name begins with the first. */
const most = 50;

/**
 * Searches a built site for names that were withdrawn. Gives what to say where there are some: in which files, and
 * not which names. Nothing where there are none, or no list or no key to search with.
 */
export async function withheldLeft(
  folder: string,
  { withheld }: Content,
  archive: Archive,
  tell: (done: number, of: number) => void,
): Promise<string | undefined> {
  const key = withheldKey();
  if (!key || !withheld || withheld.hashes.size === 0) return undefined;
  const search = withheldSearch(withheld.hashes, key.hmac, archive);
  const left = await searchFolder(folder, search, tell);
  if (left.length === 0) return undefined;
  const places = new Set(
    left.map(({ file, line }) => harmless(line === undefined ? file : `${file}:${line}`)),
  );
  const more = places.size > most ? [`and ${places.size - most} more`] : [];
  return [
    `Unexpected names that were withdrawn, expected none in what is published:`,
    ...[...places].slice(0, most).map((place) => `  ${place}`),
    ...more.map((line) => `  ${line}`),
    'Do not publish this folder: take the names out of content/, public/ or archive.config.ts, then build again.',
  ].join('\n');
}
