import type { LabelledQuery } from './list.ts';
import { drawFrom } from './random.ts';

/** A text as it grows under the keys, character by character: L, Li, Liu. */
export function typed(text: string): string[] {
  const characters = [...text];
  return characters.map((_, at) => characters.slice(0, at + 1).join(''));
}

/**
 * What a finder is asked, keystroke by keystroke, while some queries that name somebody are typed: as many
 * as given, drawn from all, and the same ones each time.
 */
export function keystrokes(queries: readonly LabelledQuery[], count: number): string[] {
  const named = queries.filter(({ expected }) => expected.length > 0);
  const drawn = drawFrom('keystrokes').shuffled(named).slice(0, count);
  return drawn.flatMap(({ text }) => typed(text));
}

/**
 * The value that a share of all do not exceed, by nearest rank; `NaN` of none.
 * https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
