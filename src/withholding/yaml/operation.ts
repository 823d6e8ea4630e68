import type { FieldPath } from '../../archive/content.ts';

/** A field and its value, as they are written. */
export type Fields = Readonly<Record<string, string | number | undefined>>;

/** One change of a record. */
export type Operation =
  /** Part of a text, by its places in the value. */
  | { do: 'write'; path: FieldPath; start: number; end: number; text: string }
  /** An entry of a list, or a field; a list or record that is left empty goes with it. */
  | { do: 'remove'; path: FieldPath }
  /** An entry of a list, by one or more others. */
  | { do: 'replace'; path: FieldPath; by: readonly Fields[] }
  /** A field that is not there yet, before the first of those named that are. */
  | { do: 'add'; path: FieldPath; value: string; before: readonly string[] };
