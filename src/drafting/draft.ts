import {
  Document,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Node,
  type Scalar,
  type YAMLSeq,
} from 'yaml';
import type { z } from 'zod';
import type { RecordKind } from '../archive/address.ts';
import { isPlaceholder } from '../archive/placeholder.ts';

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

/** The columns that a line of a record has. */
const lineWidth = 100;

/** The node before which a comment on a field stands; nothing where the record has no such field. */
function nodeAt(document: Document, path: Note['path']): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isSeq(parent) && typeof last === 'number') return parent.items[last] as Node | undefined;
  if (!isMap(parent)) return undefined;
  const keys = parent.items.map(({ key }) => key).filter((key) => isScalar(key));
  const place = keys.findIndex(({ value }) => value === last);
  // Above the first field of an entry is above the entry, before its hyphen.
  return place === 0 && typeof path.at(-2) === 'number' ? parent : keys[place];
}

/** Whether a value is a placeholder, which keeps its quotes and an entry of its own: it is to be replaced. */
const isAwaited = (value: unknown) => typeof value === 'string' && isPlaceholder(value);

/** Whether a list is one of texts that stand in its line: `[en, zh-Hans]`. */
function fitsInLine(seq: YAMLSeq, column: number): boolean {
  if (!seq.items.every((item) => isScalar(item) && !item.commentBefore && !isAwaited(item.value)))
    return false;
  const list = new Document(seq.items.map((item) => (item as Scalar).value));
  (list.contents as unknown as YAMLSeq).flow = true;
  const text = list.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  // The printer breaks a list that is too long by its own count, which has a column more for each entry and one.
  const counted = text.length + seq.items.length + 1;
  return !text.includes('\n') && Math.max(column + text.length, counted) <= lineWidth;
}

/** Lays a record out as those of the archive are: short lists in a line, long texts folded below their field. */
function layOut(document: Document): void {
  visit(document, {
    Pair: (_, { key, value }, ancestors) => {
      // The lists and records around this one indent it, by two columns each.
      const around = ancestors.filter((node) => isMap(node) || isSeq(node)).length - 1;
      const column = 2 * around + (isScalar(key) ? String(key.value).length : 0) + ': '.length;
      if (isSeq(value)) value.flow = fitsInLine(value, column);
      else if (isScalar(value) && isLong(value.value, column)) value.type = 'BLOCK_FOLDED';
      else if (isScalar(value) && isScalar(key) && isYear(key.value, value.value)) {
        value.value = Number(value.value);
      }
    },
  });
}

/** Whether a date is a year, which records hold without quotes: they are read as they are written. */
const isYear = (field: unknown, value: unknown): boolean =>
  (field === 'date' || field === 'since') &&
  typeof value === 'string' &&
  /^[1-9]\d{3}$/u.test(value);

/** Whether a text of one line is too long for it, and can be folded at its blanks. */
const isLong = (value: unknown, column: number): boolean =>
  typeof value === 'string' &&
  !isAwaited(value) &&
  column + value.length > lineWidth &&
  /^\S+(?: \S+)+$/u.test(value);

/**
 * A record as YAML in the form that all records have: fields in the order that they are given in, texts plain
 * where YAML allows it. Fields without a value are left out.
 */
export function recordText(record: object, notes: readonly Note[] = []): string {
  const document = new Document(record);
  for (const { path, text } of notes) {
    const node = nodeAt(document, path);
    const lines = text.split('\n').map((line) => ` ${line}`);
    const before = node?.commentBefore ? `${node.commentBefore}\n` : '';
    if (node) node.commentBefore = `${before}${lines.join('\n')}`;
  }
  layOut(document);
  return document.toString({ lineWidth, nullStr: '', flowCollectionPadding: false });
}

/** A record without the fields that were not told. */
export const told = <T extends object>(record: T): T =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;

/** A record with its fields in the order of its schema; those that the schema does not have come last. */
export function inOrder<T extends object>(schema: z.ZodObject, record: T): T {
  const order = Object.keys(schema.shape);
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.fromEntries(
    Object.entries(record).toSorted(([one], [other]) => place(one) - place(other)),
  ) as T;
}
