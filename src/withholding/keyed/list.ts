import { readWithheld } from '../../archive/withheld.ts';
import { tellingKeys } from '../telling.ts';
import { keyLine, namesakeLine, nameLine } from './line.ts';

/** The shortest key, in characters: 128 bits of it in hexadecimal digits. */
export const shortestKey = 32;

const heading = `# Names that were withdrawn, so that they cannot come back unnoticed: docs/withheld-names.md.
# Each line is a keyed digest and tells nothing without the key. Lines are made by commands, not by hand.
`;

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** HMAC-SHA-256 of texts under a key, in hexadecimal digits: RFC 2104. Throws where the key is too short. */
async function digests(texts: readonly string[], key: string): Promise<string[]> {
  if (key.length < shortestKey) {
    throw new RangeError(
      `Unexpected key of ${key.length} characters, expected at least ${shortestKey}: openssl rand -hex 32`,
    );
  }
  const utf8 = new TextEncoder();
  const imported = await crypto.subtle.importKey(
    'raw',
    utf8.encode(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return Promise.all(
    texts.map(async (text) => hex(await crypto.subtle.sign('HMAC', imported, utf8.encode(text)))),
  );
}

/**
 * The lines of the list for a name that is withdrawn: one for each key of the forms that tell whom they name, and
 * the one by which the key itself is known again.
 *
 * Takes the forms, the name itself first, as `formsOf` gives them, and the key. Rejects with a `RangeError` where
 * the key is too short.
 */
export const keyedHashes = (forms: readonly string[], key: string): Promise<string[]> =>
  digests([keyLine, ...[...tellingKeys(forms)].map(nameLine)], key);

/**
 * The lines that let a record be called by a name that is withheld: it is that of another person. They look as all
 * others do.
 *
 * Takes the forms of the record, the name itself first, its id and the key.
 */
export const namesakeHashes = (
  forms: readonly string[],
  id: string,
  key: string,
): Promise<string[]> =>
  digests([keyLine, ...[...tellingKeys(forms)].map((name) => namesakeLine(name, id))], key);

/**
 * The list with more lines: sorted, each once, so that it tells neither how many belong together nor in which order
 * they came. Takes its text as it is, empty where there is none; its comments stay. Throws a `RangeError` where the
 * lines were made with another key than the list: no key could test both.
 */
export function withList(current: string, hashes: readonly string[]): string {
  const comments = current.split('\n').filter((line) => line.startsWith('#'));
  const head = comments.length > 0 ? `${comments.join('\n')}\n` : heading;
  const { hashes: known } = readWithheld(current);
  const added = new Set(hashes);
  // The line of the key is among those that were made with it.
  if (known.size > 0 && known.isDisjointFrom(added)) {
    throw new RangeError('Unexpected key, expected the one that the list was made with');
  }
  const lines = [...known.union(added)].sort();
  return `${head}${lines.map((line) => `${line}\n`).join('')}`;
}
