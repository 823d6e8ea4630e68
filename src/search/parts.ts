import { createHash } from 'node:crypto';
import type { LetterRecord } from '../archive/archive.ts';
import { dateSortKey } from '../archive/date.ts';

/** A part of the index: what is indexed anew together, and apart from the rest. */
export interface IndexPart {
  /** The years that it is of, or the piece of a year: `2016-2023`, `2016`, `2016-h01`; empty where it is all. */
  name: string;
  letters: readonly LetterRecord[];
}

/**
 * The most letters of a part: Pagefind takes 8 seconds and 1 GB for so many, and readers ask each part: docs/search.md.
 */
export const mostLetters = 2000;

/** All years that a date may have, as a power of two, so that they can be halved. */
const allYears = 2 ** 14;

interface Dated {
  letter: LetterRecord;
  year: number;
}

const yearOf = (letter: LetterRecord): number =>
  Math.max(0, Number.parseInt(dateSortKey(letter.date), 10) || 0);

const isSet = (id: string, bit: number): boolean => {
  const [byte = 0] = createHash('sha256')
    .update(id)
    .digest()
    .subarray(bit >> 3);
  return ((byte >> (7 - (bit & 7))) & 1) === 1;
};

/** A year in pieces, by the bits of its letters’ ids as SHA-256 has them. */
function piecesOf(
  year: number,
  bits: string,
  letters: readonly Dated[],
  most: number,
): IndexPart[] {
  if (letters.length === 0) return [];
  if (bits && letters.length <= most)
    return [{ name: `${year}-h${bits}`, letters: letters.map(({ letter }) => letter) }];
  const { false: zeros = [], true: ones = [] } = Object.groupBy(letters, ({ letter }) =>
    isSet(letter.id, bits.length) ? 'true' : 'false',
  );
  return [...piecesOf(year, `${bits}0`, zeros, most), ...piecesOf(year, `${bits}1`, ones, most)];
}

function spansOf(
  first: number,
  years: number,
  letters: readonly Dated[],
  most: number,
): IndexPart[] {
  if (letters.length === 0) return [];
  if (letters.length > most && years === 1) return piecesOf(first, '', letters, most);
  if (letters.length <= most) {
    const name = years === 1 ? String(first) : `${first}-${first + years - 1}`;
    return [{ name, letters: letters.map(({ letter }) => letter) }];
  }
  const middle = first + years / 2;
  return [
    ...spansOf(
      first,
      years / 2,
      letters.filter(({ year }) => year < middle),
      most,
    ),
    ...spansOf(
      middle,
      years / 2,
      letters.filter(({ year }) => year >= middle),
      most,
    ),
  ];
}

/**
 * The parts in which letters are indexed: one for all of them up to a number; beyond, halves of all years, halved again
 * until none has more letters, and a year that alone has more in pieces by a digest of the letters’ ids.
 *
 * A part depends on its own letters only: whatever is added elsewhere, its name and its letters stay. One that grows
 * beyond the number becomes two, and no other changes. Oldest first; in each the letters are in their given order.
 */
export function indexParts(letters: readonly LetterRecord[], most = mostLetters): IndexPart[] {
  if (letters.length <= most) return [{ name: '', letters }];
  const dated = letters.map((letter) => ({ letter, year: Math.min(yearOf(letter), allYears - 1) }));
  return spansOf(0, allYears, dated, most);
}
