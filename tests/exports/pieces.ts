import type { Piece } from '../../src/exports/pieces.ts';

/** A file as one text, of pieces that are made without waiting. */
export const textAtOnce = (pieces: Iterable<Piece>): string =>
  [...pieces]
    .map((piece) => {
      const text = typeof piece === 'string' ? piece : piece.write();
      if (typeof text !== 'string') throw new Error('Unexpected wait for a piece');
      return text;
    })
    .join('');
