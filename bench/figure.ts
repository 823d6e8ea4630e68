import { gzipSync } from 'node:zlib';

/** A figure that was measured, beside its limit. */
export interface Figure {
  value: number;
  /** The most that it may be; `null` where nothing limits it. */
  limit: number | null;
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

/** Bytes as KB, to a tenth: `19.6`. */
export const kilobytes = (bytes: number) => (bytes / kilobyte).toFixed(1);

/** How heavy a file is on its way: gzipped as tightly as hosts do it, level 9. */
export const gzipped = (file: string | Uint8Array) => gzipSync(file, { level: 9 }).length;

/** A figure as a cell of a table: `6.9 ≤ 20.0`, `20.1 > 20.0 !`, or the bare figure without a limit. */
export function figureCell({ value, limit, holds }: Figure, show = kilobytes): string {
  if (limit === null) return show(value);
  return holds ? `${show(value)} ≤ ${show(limit)}` : `${show(value)} > ${show(limit)} !`;
}
