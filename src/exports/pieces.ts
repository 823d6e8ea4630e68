import type { RecordKind } from '../archive/address.ts';

/** What a file has of some records, mostly of one. It stays the same while they and their surroundings do. */
export interface Share {
  /** The records that it is made of, no two shares of a file of the same: a fingerprint of each covers it. */
  of: readonly (readonly [kind: RecordKind, id: string])[];
  write: () => string | Promise<string>;
}

/**
 * A piece of a file: words that stand in every archive, or what some records have of it. A file of the whole
 * archive may be more than a string can hold, so it is written in pieces, which may be kept between builds.
 */
export type Piece = string | Share;
export type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

/** What stands around a list and between its parts. */
export interface Frame {
  before: string;
  between: string;
  after: string;
  /** What stands for a list of nothing. */
  empty: string;
}

/** A list in its frame, part by part. */
export function* framed<Part>(parts: Iterable<Part>, frame: Frame): Generator<Part | string> {
  let next = frame.before;
  let isEmpty = true;
  for (const part of parts) {
    yield next;
    yield part;
    next = frame.between;
    isEmpty = false;
  }
  yield isEmpty ? frame.empty : frame.after;
}

/** A file as one text, where it is no more than a string can hold. */
export async function wholeText(pieces: Pieces): Promise<string> {
  const texts: string[] = [];
  for await (const piece of pieces) {
    texts.push(typeof piece === 'string' ? piece : await piece.write());
  }
  return texts.join('');
}
