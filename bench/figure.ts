import { gzipSync } from 'node:zlib';

/** A figure that was measured, beside its limit. */
export interface Figure {
  value: number;
  /** The most that it may be, or the least; `null` where nothing limits it. */
  limit: number | null;
  /** Set where the limit is the least that it may be. */
  least?: true;
  /** Whether it keeps to its limit; `null` where it has none. */
  holds: boolean | null;
}

/** A KB here is 1,024 bytes. Figures are kept and judged in bytes: rounding is for the eye. */
export const kilobyte = 1024;

/** Judges a figure: it holds up to its limit, the limit itself included. */
export const judged = (value: number, limit?: number): Figure =>
  limit === undefined
    ? { value, limit: null, holds: null }
    : { value, limit, holds: value <= limit };

/** Judges a figure that is to be large: it holds from its limit on, the limit itself included. */
export const judgedAtLeast = (value: number, limit: number): Figure => ({
  value,
  limit,
  least: true,
  holds: value >= limit,
});

/** Bytes as KB, to a tenth: `19.6`. */
export const kilobytes = (bytes: number) => (bytes / kilobyte).toFixed(1);

/** How heavy a file is on its way: gzipped as tightly as hosts do it, level 9. */
export const gzipped = (file: string | Uint8Array) => gzipSync(file, { level: 9 }).length;

/**
 * A figure as a cell of a table: `6.9 ≤ 20.0`, `20.1 > 20.0 !`, `0.98 < 0.99 !`, or the bare figure without
 * a limit.
 */
export function figureCell({ value, limit, least, holds }: Figure, show = kilobytes): string {
  if (limit === null) return show(value);
  const [kept, broken] = least ? ['≥', '<'] : ['≤', '>'];
  return holds
    ? `${show(value)} ${kept} ${show(limit)}`
    : `${show(value)} ${broken} ${show(limit)} !`;
}
