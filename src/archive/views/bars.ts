import type { KindCount } from './kinds.ts';

/** A part of a stacked bar, from 0 to 100 down the drawing. */
export interface BarPart {
  kind: KindCount['kind'];
  y: number;
  height: number;
}

const percent = (letters: number, most: number) => Number(((letters / most) * 100).toFixed(2));

/**
 * The parts of a column’s bar, from the bottom up. Takes the letters of the fullest column, which fills the
 * drawing.
 */
export function barParts(kinds: readonly KindCount[], most: number): BarPart[] {
  let below = 0;
  return kinds.map(({ kind, letters }) => {
    below += letters;
    return { kind, y: percent(most - below, most), height: percent(letters, most) };
  });
}
