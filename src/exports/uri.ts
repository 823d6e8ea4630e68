// XML Schema's anyURI takes almost any text, but TEI's pointers are lists parted by white space, and readers
// hold each to RFC 3986. What a browser lets pass in an address is percent-encoded here.

/** What may stand in a path, query or fragment as it is: RFC 3986, sections 3.3 to 3.5. */
const escaped = (part: string): string =>
  part
    .replaceAll(/%(?![0-9A-Fa-f]{2})/gu, '%25')
    .replaceAll(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]/gu, (sign) =>
      // A lone half of a sign has no UTF-8; `encodeURIComponent` would throw.
      encodeURIComponent(sign.toWellFormed()),
    );

/**
 * An address as a URI that XML can hold: one word of ASCII, by RFC 3986.
 *
 * Takes an address as a person may have written it, and the one that it is relative to, if it is; gives
 * nothing where it is no address.
 */
export function uri(address: string, from?: string): string | undefined {
  const url = URL.parse(address, from);
  if (!url) return undefined;
  const { protocol, host, pathname, search, hash, username, password } = url;
  const named = [username, password].filter(Boolean).map(escaped).join(':');
  const authority = host ? `//${named ? `${named}@` : ''}${host}` : '';
  const fragment = hash && `#${escaped(hash.slice(1))}`;
  return `${protocol}${authority}${escaped(pathname)}${escaped(search)}${fragment}`;
}
