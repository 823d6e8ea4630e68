import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { capped } from '../archive/cap.ts';
import type { FieldPath } from '../archive/content.ts';
import type { Place } from '../archive/problem.ts';
import type { ReadingProblem } from './rules.ts';
import { syntaxError } from './yaml-errors.ts';
import { keyText, valueOf, type Commented, type Refusal } from './yaml-value.ts';

/** A YAML text as read: its value, and where each part of it stands. */
export interface YamlValue {
  value: unknown;
  /** Where the value at a path begins, or the nearest part around it that is there. */
  at: (path: FieldPath) => Place;
  /** Where the key of a field stands; the place of the value where it has no key. */
  keyAt: (path: FieldPath) => Place;
  /** What is written at a path, where that is a plain scalar: `2009`, `true`, `Null`. */
  writtenAt: (path: FieldPath) => string | undefined;
  /** The texts without quotes that a comment follows in the same line. */
  commented: readonly Commented[];
}

interface Source {
  file: string;
  text: string;
  /** How many lines of the file stand before this text. */
  linesBefore: number;
}

/** The line and column of an offset, counted from one, in the whole file. */
const placeFinder =
  (lines: LineCounter, linesBefore: number) =>
  (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };

interface Found {
  key: unknown;
  node: unknown;
}

/** The node at a path and its key, or the nearest around it. */
function find(root: unknown, path: FieldPath): { found: Found; whole: boolean } {
  let found: Found = { key: undefined, node: root };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyText(key) === step);
      if (!pair) return { found, whole: false };
      found = { key: pair.key, node: pair.value };
    } else if (isSeq(node) && typeof step === 'number' && step in node.items) {
      found = { key: undefined, node: node.items[step] };
    } else {
      return { found, whole: false };
    }
  }
  return { found, whole: true };
}

const startOf = (node: unknown): number | undefined =>
  (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) && node.range
    ? node.range[0]
    : undefined;

/**
 * Parses YAML 1.2 with positions.
 *
 * Gives the value, or what is wrong: the first error in its syntax, or else everything in it that a
 * record must not hold, such as anchors, aliases and tags. Never throws.
 */
export function parseYaml({ file, text, linesBefore }: Source): YamlValue | ReadingProblem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: false,
    keepSourceTokens: true,
    // The parser compares each key with all before it, which takes seconds for thousands; we see to it.
    uniqueKeys: false,
  });
  const placeOf = placeFinder(lineCounter, linesBefore);
  const problem = (offset: number, message: string, fix: string): ReadingProblem => ({
    rule: 'invalid-yaml',
    file,
    path: '',
    ...placeOf(offset),
    message,
    fix,
  });
  const error = syntaxError(text, document);
  if (error) return [problem(error.offset, error.message, error.fix)];
  const refusals: Refusal[] = [];
  const commented: Commented[] = [];
  const value = valueOf(document.contents, [], text, { refusals, commented });
  if (refusals.length > 0) {
    return capped(refusals, ({ node, message, fix }) => problem(startOf(node) ?? 0, message, fix));
  }
  const yaml: YamlValue = {
    value,
    commented,
    at: (path) => {
      const { found } = find(document.contents, path);
      return placeOf(startOf(found.node) ?? startOf(found.key) ?? 0);
    },
    keyAt: (path) => {
      const { found } = find(document.contents, path);
      return placeOf(startOf(found.key) ?? startOf(found.node) ?? 0);
    },
    writtenAt: (path) => {
      const { found, whole } = find(document.contents, path);
      return whole && isScalar(found.node) && found.node.type === 'PLAIN'
        ? found.node.source
        : undefined;
    },
  };
  return yaml;
}
