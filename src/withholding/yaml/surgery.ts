import { isMap, isScalar, isSeq } from 'yaml';
import type { FieldPath } from '../../archive/content.ts';
import { edited, type Edit } from '../edit.ts';
import { expected, isKept, wholePaths } from './expected.ts';
import type { Fields, Operation } from './operation.ts';
import { commentsAbove, entryExtent, isFlow, removals, wholeLineEnd } from './regions.ts';
import { scalarEdit } from './scalar.ts';
import { nodeAt, parsed, plainOf } from './tree.ts';

/** A record that cannot be changed in its own text without changing more than is meant. */
export class UnchangeableRecord extends Error {}

/** A value in YAML: plain where that is the same text, else in double quotes. */
function written(value: string | number): string {
  const text = String(value);
  return typeof value === 'number' ||
    (/^[\p{L}][\p{L}\p{N} ’;.,-]*$/u.test(text) &&
      !/^(?:true|false|null|yes|no|on|off)$/iu.test(text) &&
      !/[, ]$/u.test(text))
    ? text
    : JSON.stringify(text);
}

const given = (fields: Fields): [string, string | number][] =>
  Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));

const inBraces = (fields: Fields) =>
  `{ ${given(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')} }`;

function replacement(source: string, root: unknown, path: FieldPath, by: readonly Fields[]): Edit {
  const list = nodeAt(root, path.slice(0, -1));
  if (!list) throw new UnchangeableRecord();
  const [start, end] = entryExtent(source, list, Number(path.at(-1)));
  if (isFlow(list)) return { start, end, text: by.map(inBraces).join(', ') };
  const indent = ' '.repeat(start - (source.lastIndexOf('\n', start - 1) + 1));
  const entries = by.map((fields) =>
    given(fields)
      .map(
        ([key, value], index) => `${index === 0 ? '- ' : `${indent}  `}${key}: ${written(value)}`,
      )
      .join('\n'),
  );
  return { start, end: wholeLineEnd(source, end), text: entries.join(`\n${indent}`) };
}

/** Adds fields that have one parent, which may not be there itself. */
function addition(
  source: string,
  root: unknown,
  parent: FieldPath,
  fields: Fields,
  before: readonly string[],
): Edit {
  const record = nodeAt(root, parent);
  if (!isMap(record)) {
    const [key] = parent.slice(-1);
    const outer = nodeAt(root, parent.slice(0, -1));
    if (!isMap(outer)) throw new UnchangeableRecord();
    return insertion(source, outer, before, (indent) =>
      isFlow(outer)
        ? `${key}: ${inBraces(fields)}`
        : [
            `${key}:`,
            ...given(fields).map(([name, value]) => `${indent}  ${name}: ${written(value)}`),
          ].join('\n'),
    );
  }
  return insertion(source, record, before, (indent) =>
    given(fields)
      .map(([name, value]) => `${name}: ${isFlow(record) ? JSON.stringify(value) : written(value)}`)
      .join(isFlow(record) ? ', ' : `\n${indent}`),
  );
}

/** Puts fields into a record, before the first of those named that it has, or at its end. */
function insertion(
  source: string,
  record: ReturnType<typeof nodeAt>,
  before: readonly string[],
  text: (indent: string) => string,
): Edit {
  if (!isMap(record)) throw new UnchangeableRecord();
  const next = record.items.find(({ key }) => isScalar(key) && before.includes(String(key.value)));
  const nextStart = next && isScalar(next.key) ? next.key.range?.[0] : undefined;
  if (isFlow(record)) {
    if (nextStart !== undefined) return { start: nextStart, end: nextStart, text: `${text('')}, ` };
    const last = record.items.at(-1)?.value;
    const end = isScalar(last) || isMap(last) || isSeq(last) ? (last.range?.[1] ?? 0) : 0;
    if (!end) throw new UnchangeableRecord();
    return { start: end, end, text: `, ${text('')}` };
  }
  const first = record.items[0]?.key;
  const firstStart = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = ' '.repeat(firstStart - (source.lastIndexOf('\n', firstStart - 1) + 1));
  if (nextStart !== undefined && nextStart !== firstStart) {
    const start = commentsAbove(source, nextStart);
    return { start, end: start, text: `${indent}${text(indent)}\n` };
  }
  const [from, to] = record.range ?? [0, 0];
  const last = from + source.slice(from, to).trimEnd().length;
  const end = wholeLineEnd(source, last);
  return { start: end, end, text: `\n${indent}${text(indent)}` };
}

/** The edits of a record that must stay, though all of it goes: `source: {}`, or a list without entries. */
function emptied(source: string, root: unknown, path: FieldPath): Edit {
  const node = nodeAt(root, path);
  if (!node?.range) throw new UnchangeableRecord();
  const [start, end] = node.range;
  const last = start + source.slice(start, end).trimEnd().length;
  if (path.length === 0)
    return { start, end: wholeLineEnd(source, last), text: isSeq(node) ? '[]' : '{}' };
  const colon = source.lastIndexOf(':', start) + 1;
  return { start: colon, end: wholeLineEnd(source, last), text: ' {}' };
}

/**
 * The edits that change a record’s text as operations say, and nothing else of it: comments, order, quotes and
 * blank lines stay.
 *
 * Takes YAML that holds a record or a list of them. Throws `UnchangeableRecord` where the text would not say
 * afterwards what it should, to the letter.
 */
export function surgery(source: string, operations: readonly Operation[]): Edit[] {
  if (operations.length === 0) return [];
  const root = parsed(source).contents;
  const before = plainOf(root);
  const edits: Edit[] = [];
  const removed = operations.filter((operation) => operation.do === 'remove');
  const gone = wholePaths(
    before,
    removed.map(({ path }) => path),
  );
  const kept = gone.filter((path) => path.length === 0 || isKept(path));
  edits.push(...kept.map((path) => emptied(source, root, path)));
  edits.push(
    ...removals(
      source,
      root,
      gone.filter((path) => !kept.includes(path)),
    ),
  );
  for (const operation of operations) {
    if (operation.do === 'replace')
      edits.push(replacement(source, root, operation.path, operation.by));
  }
  const writes = Map.groupBy(
    operations.filter((operation) => operation.do === 'write'),
    ({ path }) => JSON.stringify(path),
  );
  for (const of of writes.values()) edits.push(scalarEdit(source, of[0]?.path ?? [], of));
  const additions = Map.groupBy(
    operations.filter((operation) => operation.do === 'add'),
    ({ path }) => JSON.stringify(path.slice(0, -1)),
  );
  for (const of of additions.values()) {
    const parent = of[0]?.path.slice(0, -1) ?? [];
    const fields = Object.fromEntries(of.map(({ path, value }) => [path.at(-1), value]));
    edits.push(addition(source, root, parent, fields, of[0]?.before ?? []));
  }
  const result = parsed(edited(source, edits));
  const wanted = expected(before, operations);
  if (result.errors.length > 0 || !isSame(plainOf(result.contents), wanted))
    throw new UnchangeableRecord();
  return edits;
}

/** Whether two plain values are the same, but for the order of fields and line ends after a text. */
const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

function ordered(value: unknown): unknown {
  if (typeof value === 'string') return value.trimEnd();
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  );
}
