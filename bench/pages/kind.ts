import { folderOf, recordKinds } from '../../src/archive/address.ts';

/**
 * The kind of page at an address, given from the root of the site: `home` for nothing, `letter` for
 * `letters/2009-a/`, `beside` for two letters' texts on one page, and the page's own name (`letters`, `about`,
 * `404`) where there is one of its kind.
 */
export function kindOf(address: string): string {
  const [folder = '', id, below] = address
    .replace(/\.html$/u, '')
    .split('/')
    .filter(Boolean);
  if (below === 'beside') return below;
  if (id === undefined) return folder || 'home';
  return recordKinds.find((kind) => folderOf(kind) === folder) ?? folder;
}
