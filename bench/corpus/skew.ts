import type { Draw } from '../names/random.ts';

const fine = 2 ** 32;

/**
 * A place from 0 up to, and without, `limit`, of which the first are drawn most: about as 1 / (place + shift), the
 * law of Zipf and Mandelbrot, by which words and fame are shared out. The smaller the shift, the more the first
 * stand out.
 */
export const skewed = (draw: Draw, limit: number, shift: number): number =>
  Math.min(
    limit - 1,
    Math.floor(shift * ((limit + shift) / shift) ** (draw.below(fine) / fine) - shift),
  );

/** One of some items, of which the first are drawn most. */
export function oneSkewed<Item>(draw: Draw, items: readonly Item[], shift: number): Item {
  const item = items[skewed(draw, items.length, shift)];
  if (item === undefined) throw new Error('Unexpected empty list, expected something to draw');
  return item;
}
