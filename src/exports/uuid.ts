/** The namespace of addresses: RFC 9562, section 6.6. */
const urls = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

const letters = 'abcdef';

const bytes = (digits: string) => (digits.match(/../gu) ?? []).map((pair) => parseInt(pair, 16));
const hex = (values: Uint8Array) =>
  [...values].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A UUID that an address always has, and that begins with a letter, so that it may be an `xml:id`.
 *
 * It is of version 8, made from SHA-256 as RFC 9562 shows in appendix B.2; the first digit alone is ours,
 * which is a letter here whatever the hash gives.
 */
export async function uuidFor(address: string): Promise<string> {
  const name = [...bytes(urls.replaceAll('-', '')), ...new TextEncoder().encode(address)];
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(name));
  const digits = hex(new Uint8Array(hash).subarray(0, 16));
  const first = letters[parseInt(digits.charAt(0), 16) % letters.length] ?? '';
  const variant = ((parseInt(digits.charAt(16), 16) & 0b11) | 0b1000).toString(16);
  return [
    `${first}${digits.slice(1, 8)}`,
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
