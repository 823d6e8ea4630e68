import { stringify } from 'yaml';
import type { RecordKind } from '../archive/address.ts';

/** A file that is yet to be written. */
export interface Draft {
  kind: RecordKind;
  id: string;
  /** The file's path from the content folder, with forward slashes: `people/liu-xiaobo.yaml`. */
  file: string;
  text: string;
  /** Whether the text goes to the end of a file that is there already. */
  appended: boolean;
}

/**
 * A record as YAML in the form that all records have: fields in the order of their schema, block style, texts
 * plain where YAML allows it and folded where they are long. Fields without a value are left out.
 */
export const recordText = (record: object): string =>
  stringify(record, { lineWidth: 100, nullStr: '' });

/** A record without the fields that were not told. */
export const told = <T extends object>(record: T): T =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
