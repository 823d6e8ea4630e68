import type { Content, FieldPath, SourceText } from '../archive/content.ts';
import { parsed, textsIn, type TextAt } from './yaml/tree.ts';
import { isMap, isScalar, isSeq, type Node } from 'yaml';

/** A file of the content, with its record apart from its body. */
export interface Document {
  file: string;
  text: string;
  /** Where the record’s YAML begins and ends. */
  yaml: [start: number, end: number];
  root: Node | null;
  /** Every value of the record. */
  texts: readonly TextAt[];
  /** Where the body begins; the end of the text where there is none. */
  body: number;
}

/** Where a file’s record begins and ends: in a letter, between two lines of `---`. */
export function recordSpan({ file, text }: SourceText): [start: number, end: number] {
  if (!file.endsWith('.md')) return [0, text.length];
  const start = text.indexOf('\n', text.indexOf('---')) + 1;
  const length = /^---\s*?$/mu.exec(text.slice(start))?.index;
  return [start, length === undefined ? text.length : start + length];
}

/** A file of the content in its parts. */
export function documentOf(source: SourceText): Document {
  const { file, text } = source;
  const [start, end] = recordSpan(source);
  const root = parsed(text.slice(start, end)).contents;
  const close = text.indexOf('\n', end);
  const body = end === text.length || close < 0 ? text.length : close + 1;
  return { file, text, yaml: [start, end], root, texts: [...textsIn(root)], body };
}

/** The texts of a content folder by their files. */
export const sourcesOf = ({ sources }: Pick<Content, 'sources'>): ReadonlyMap<string, SourceText> =>
  new Map(sources.map((source) => [source.file, source]));

/** Where a value stands in its file: its first sign. */
export function placeOf({ yaml: [start] }: Document, { node }: TextAt): number {
  return start + (node.range?.[0] ?? 0);
}

/** The stretches of a record that are no values: its comments stand there. */
export function commentsIn({ text, yaml: [start, end], root }: Document): [number, number][] {
  const spans: [number, number][] = [];
  const collect = (node: unknown): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        collect(key);
        collect(value);
      }
    } else if (isSeq(node)) node.items.forEach(collect);
    else if (isScalar(node) && node.range) spans.push([node.range[0], node.range[1]]);
  };
  collect(root);
  const comments: [number, number][] = [];
  let from = 0;
  for (const [scalarStart, scalarEnd] of [...spans, [end - start, end - start] as const]) {
    const between = text.slice(start + from, start + scalarStart);
    const first = between.indexOf('#');
    if (first >= 0) comments.push([start + from + first, start + scalarStart]);
    from = scalarEnd;
  }
  return comments;
}

/** Whether a path is below another, or the same. */
export const isBelow = (path: FieldPath, outer: FieldPath) =>
  outer.length <= path.length && outer.every((step, index) => step === path[index]);
