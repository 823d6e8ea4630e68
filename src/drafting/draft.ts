import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
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

/** What is said of a field to whoever reads the file: a comment above it. */
export interface Note {
  /** The way to the field: `['date']`, `['detainees', 0]`. */
  path: readonly (string | number)[];
  text: string;
}

/** The node before which a comment on a field stands; nothing where the record has no such field. */
function nodeAt(document: Document, path: Note['path']): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isSeq(parent) && typeof last === 'number') return parent.items[last] as Node | undefined;
  if (!isMap(parent)) return undefined;
  const keys = parent.items.map(({ key }) => key).filter((key) => isScalar(key));
  return keys.find(({ value }) => value === last);
}

/**
 * A record as YAML in the form that all records have: fields in the order of their schema, block style, texts
 * plain where YAML allows it and folded where they are long. Fields without a value are left out.
 */
export function recordText(record: object, notes: readonly Note[] = []): string {
  const document = new Document(record);
  for (const { path, text } of notes) {
    const node = nodeAt(document, path);
    if (node) node.commentBefore = ` ${text}`;
  }
  return document.toString({ lineWidth: 100, nullStr: '' });
}

/** A record without the fields that were not told. */
export const told = <T extends object>(record: T): T =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
