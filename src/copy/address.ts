/** A site, and the folder that holds a copy of it. */
export interface CopiedSite {
  /** Where the site is published: `https://archive.example.org`. */
  origin: string;
  /** The path below that, with a slash at each end: `/archive/`. */
  base: string;
  /** Every file of the copy, by its path in the folder: `people/index.html`. */
  files: Pick<ReadonlySet<string>, 'has'>;
}

/** Stands for the host of a copy, which no address names. */
const host = 'https://copy.invalid';

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The file that a host would send for a path of the site; nothing where the copy has none. */
function fileAt(pathname: string, { base, files }: CopiedSite): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decoded(pathname.slice(base.length));
  if (path === undefined) return undefined;
  const isFolder = path === '' || path.endsWith('/');
  const candidates = isFolder ? [`${path}index.html`] : [path, `${path}/index.html`];
  return candidates.find((file) => files.has(file));
}

/** Addresses that are paths as they stand, without what a URL would resolve: most of a page’s. */
const plainPath = /^(?:\/[\w~-][\w.~-]*)+\/?$/u;

/** The URL of an address, as far as a copy asks for it. */
const urlOf = (address: string, from: string, { base }: CopiedSite) =>
  plainPath.test(address)
    ? { origin: host, pathname: address, search: '', hash: '' }
    : URL.parse(address, `${host}${base}${from}`);

/** Paths that stand in an address as they are. */
const plain = /^[\w./~-]*$/u;

const asAddress = (path: string) =>
  plain.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');

/** The way from one file to another, as an address. */
function way(from: string, to: string): string {
  let shared = 0;
  for (let end = from.indexOf('/') + 1; end > 0; end = from.indexOf('/', end) + 1) {
    if (!to.startsWith(from.slice(shared, end), shared)) break;
    shared = end;
  }
  const up = from.slice(shared).split('/').length - 1;
  return '../'.repeat(up) + asAddress(to.slice(shared));
}

/**
 * An address of the site, as it must stand in a file of a copy that opens without a server: relative, and
 * to `index.html` where a host would send that for a folder.
 *
 * Takes the address, the file of the copy in which it stands, and the site. Gives addresses of other hosts
 * and of places on the same page as they are, and the published address of what the copy does not hold.
 */
export function addressInCopy(address: string, from: string, site: CopiedSite): string {
  if (address === '' || address.startsWith('#')) return address;
  const url = urlOf(address, from, site);
  if (url?.origin !== host) return address;
  const file = fileAt(url.pathname, site);
  return file === undefined
    ? `${site.origin}${url.pathname}${url.search}${url.hash}`
    : `${way(from, file)}${url.search}${url.hash}`;
}
