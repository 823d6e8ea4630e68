import type { DataContext } from '../data/file.ts';
import { letterDocument } from './document.ts';

/** The name of the index that holds the letters. */
const index = 'letters';

/** Pieces of a file in one. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * All letters as OpenSearch loads them: two lines each, the first saying where the second belongs.
 * https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 *
 * It is UTF-8 and no string: V8 makes none of more than 2^29 signs, which 60,000 letters have, and one with any
 * Chinese in it takes two bytes for every sign.
 */
export async function bulk({
  archive,
  site,
  bodyOf,
}: DataContext): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (const letter of archive.letters) {
    const document = letterDocument(letter, await bodyOf(letter.id), { archive, site });
    const action = { index: { _index: index, _id: letter.id } };
    pieces.push(encoder.encode(`${JSON.stringify(action)}\n${JSON.stringify(document)}\n`));
  }
  return joined(pieces);
}
