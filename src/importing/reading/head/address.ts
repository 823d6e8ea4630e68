/** Parts of a query that tell a site where a reader came from, and nothing about the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_hs\w+|spref|share_\w+|ref_src|recruiter|recruited_by_id|wt\.\w+)$/iu;
const archived = /^(?:https?:)?\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/iu;
const archivedPath = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/iu;

/** An address as it was before an archive wrapped it. */
function unwrapped(url: string): string {
  const inner = (archived.exec(url) ?? archivedPath.exec(url))?.[1];
  if (inner === undefined) return url;
  return /^[a-z]+:/iu.test(inner)
    ? inner.replace(/^(https?):\/(?!\/)/iu, '$1://')
    : `http://${inner}`;
}

/**
 * An address without trackers and archives; nothing if it does not lead to a page or a mail address.
 *
 * @param url as it stands in the page
 * @param base the page’s own address, if known, for those that are relative
 */
export function cleanAddress(url: string, base?: string): string | undefined {
  // Browsers take controls and blanks out of an address; "java\nscript:" is one that runs.
  const plain = unwrapped(
    url
      .replace(/[\0-\x20\x7F]+/gu, ' ')
      .trim()
      .replaceAll(' ', '%20'),
  );
  if (plain === '' || plain.startsWith('#') || plain.length > 2000) return undefined;
  let parsed: URL;
  try {
    parsed = new URL(plain, base);
  } catch {
    return undefined;
  }
  if (parsed.protocol === 'mailto:')
    return /^mailto:[^\s@]+@[^\s@?]+/iu.test(plain) ? `mailto:${parsed.pathname}` : undefined;
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  const again = archived.exec(parsed.href);
  if (again) return cleanAddress(again[1] ?? '');
  const keys = [...parsed.searchParams.keys()].filter((key) => tracking.test(key));
  if (keys.length === 0)
    return /^[a-z]+:/iu.test(plain) && !/[^\x21-\x7E]/u.test(plain) ? withPath(plain) : parsed.href;
  for (const key of keys) parsed.searchParams.delete(key);
  return parsed.href.replace(/\?(?=#|$)/u, '');
}

// "https://example.org" has no path, and shows as it was written.
const withPath = (url: string) => url;
