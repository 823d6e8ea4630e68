import type { Facts } from '../../found.ts';

/** What words tell of someone’s detention beside a status. */
export interface FactTold {
  field: keyof Facts;
  /** As printed, but for `since`: EDTF, with `openYear` for a year that is not printed. */
  value: string;
  /** Of a date without a year: how it is printed. */
  words?: string | undefined;
  /** The more, the closer to what the field is for: a prison before the town of an arrest. */
  weight: number;
}

/** In place of a year that a date is printed without. */
export const openYear = 'XXXX';

/** A value that a text begins with. */
export interface Read {
  value: string;
  /** Where it ends in the text. */
  end: number;
}

/** A value as a field begins: with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
