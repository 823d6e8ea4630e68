import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { FieldPath } from '../../archive/content.ts';
import type { Edit } from '../edit.ts';
import { nodeAt } from './tree.ts';

/** Where a node begins and ends, the blanks after it left out. */
function extent(source: string, node: unknown): [start: number, end: number] {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  const [start, last] = range ?? [0, 0];
  return [start, start + source.slice(start, last).trimEnd().length];
}

/** The end of the line in which something ends, a comment after it included; before the line end. */
function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

const lineStart = (source: string, at: number) => source.lastIndexOf('\n', at - 1) + 1;

/** Where a pair of a record begins and ends. */
function pairExtent(source: string, { key, value }: Pair): [number, number] {
  const [start, keyEnd] = extent(source, key);
  const [, end] = extent(source, value);
  const colon = source.indexOf(':', keyEnd) + 1;
  return [start, Math.max(colon, end)];
}

/** Where an entry of a list begins, its hyphen included, and ends. */
export function entryExtent(source: string, list: Node, index: number): [number, number] {
  const node = isSeq(list) ? list.items[index] : undefined;
  const [start, end] = extent(source, node);
  const token = isSeq(list) ? list.srcToken : undefined;
  if (token?.type !== 'block-seq') return [start, end];
  const hyphen = token.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
  return [hyphen?.offset ?? start, Math.max(end, (hyphen?.offset ?? start) + 1)];
}

/** The places of what stands in a list or record, in order. */
function partsOf(source: string, parent: Node): [number, number][] {
  if (isMap(parent)) return parent.items.map((pair) => pairExtent(source, pair));
  return isSeq(parent) ? parent.items.map((_, index) => entryExtent(source, parent, index)) : [];
}

function inBlock(
  source: string,
  parts: readonly [number, number][],
  gone: ReadonlySet<number>,
): Edit[] {
  const edits: Edit[] = [];
  let isInline = false;
  for (const [index, [start, end]] of parts.entries()) {
    if (!gone.has(index)) {
      isInline = false;
      continue;
    }
    const line = lineStart(source, start);
    const isFirst = source.slice(line, start).trim() !== '';
    const after = Math.min(source.length, lineEnd(source, end) + 1);
    // The first field beside a hyphen: the next one takes its place there.
    if (isFirst || isInline) {
      isInline = true;
      const blank = /^[ \t]*/u.exec(source.slice(after))?.[0].length ?? 0;
      edits.push({ start, end: after + blank, text: '' });
    } else edits.push({ start: line, end: after, text: '' });
  }
  return edits;
}

function inFlow(parts: readonly [number, number][], gone: ReadonlySet<number>): Edit[] {
  const last = parts.findLastIndex((_, index) => !gone.has(index));
  return [...gone]
    .sort((a, b) => a - b)
    .map((index) => {
      const [start, end] = parts[index] ?? [0, 0];
      return index < last
        ? { start, end: parts[index + 1]?.[0] ?? end, text: '' }
        : { start: parts[index - 1]?.[1] ?? start, end, text: '' };
    });
}

/** Whether a list or record is written in brackets. */
export const isFlow = (node: Node | undefined) =>
  (isMap(node) || isSeq(node)) && node.srcToken?.type === 'flow-collection';

/** How entries of a list or fields of a record are taken out, by their paths, of which some are always left. */
export function removals(source: string, root: unknown, paths: readonly FieldPath[]): Edit[] {
  const byParent = Map.groupBy(paths, (path) => JSON.stringify(path.slice(0, -1)));
  return [...byParent.values()].flatMap((of) => {
    const parent = nodeAt(root, of[0]?.slice(0, -1) ?? []);
    if (!parent) return [];
    const names = isMap(parent)
      ? parent.items.map(({ key }) => (isScalar(key) ? String(key.source ?? key.value) : ''))
      : [];
    const gone = new Set(
      of.map((path) => (isMap(parent) ? names.indexOf(String(path.at(-1))) : Number(path.at(-1)))),
    );
    const parts = partsOf(source, parent);
    return isFlow(parent) ? inFlow(parts, gone) : inBlock(source, parts, gone);
  });
}

/** Where the comment lines begin that stand directly above a place, or where its line begins. */
export function commentsAbove(source: string, at: number): number {
  let start = lineStart(source, at);
  for (;;) {
    const above = lineStart(source, start - 1);
    if (start === 0 || !/^[ \t]*#/u.test(source.slice(above, start))) return start;
    start = above;
  }
}

/** The end of what a block entry or field takes of its last line, a comment after it included. */
export const wholeLineEnd = lineEnd;
