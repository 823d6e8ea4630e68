import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type YAMLError,
} from 'yaml';
import type { FieldPath } from '../archive/content.ts';
import type { Place } from '../archive/problem.ts';
import type { ReadingProblem } from './rules.ts';

/** A YAML text as read: its value, and where each part of it stands. */
export interface YamlValue {
  value: unknown;
  /** Where the value at a path begins, or the nearest part around it that is there. */
  at: (path: FieldPath) => Place;
  /** Where the key of a field stands; the place of the value where it has no key. */
  keyAt: (path: FieldPath) => Place;
  /** What is written at a path, where that is a plain scalar: `2009`, `true`, `Null`. */
  writtenAt: (path: FieldPath) => string | undefined;
}

/** What yaml's error codes (https://eemeli.org/yaml/#errors) mean to someone who writes letters. */
const explanations: Partial<Record<YAMLError['code'], { message: string; fix: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected second colon, expected one field a line',
    fix: 'If the colon belongs to the text, put the whole text in quotes: title: "China: a letter".',
  },
  TAB_AS_INDENT: {
    message: 'Unexpected tab, expected spaces',
    fix: 'Indent with two spaces, not with the tab key.',
  },
  DUPLICATE_KEY: {
    message: 'Unexpected second field of this name, expected each field once',
    fix: 'Keep one of the two; the entries of a list go below one field, each with a hyphen.',
  },
  BAD_INDENT: {
    message: 'Unexpected indentation, expected the lines of one list or record to begin alike',
    fix: 'Let this line begin in the same column as its neighbors, and close every bracket.',
  },
  MISSING_CHAR: {
    message:
      'Unexpected end, expected a closing quote or bracket, or a colon after the field’s name',
    fix: 'Close what is open before this place, or write `field: value`.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Unexpected text of two lines, expected a colon and a space after the field’s name',
    fix: 'Write `field: value`, with a space after the colon.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Unexpected backslash, expected text without one in double quotes',
    fix: 'Put the text in single quotes instead, or write the backslash twice.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Unexpected depth of lists or fields, expected no more than a record needs',
    fix: 'Close the brackets before this place.',
  },
  BAD_SCALAR_START: {
    message: 'Unexpected sign at the beginning of a text, expected a letter or a quote',
    fix: 'Put the text in quotes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Unexpected sign, expected `field: value` or a list entry',
    fix: 'Look at the line above, too: a quote or a bracket may be open, or a line not indented.',
  },
  MULTIPLE_DOCS: {
    message: 'Unexpected `---`, expected one record a file',
    fix: 'Take the line out, or put the second record in a file of its own.',
  },
};

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

function syntaxProblems(
  errors: readonly YAMLError[],
  file: string,
  placeOf: (offset: number) => Place,
): ReadingProblem[] {
  const seen = new Set<number>();
  return errors.flatMap((error) => {
    const place = placeOf(error.pos[0]);
    // One slip makes a parser stumble several times in the same line; the first says what it is.
    if (seen.has(place.line)) return [];
    seen.add(place.line);
    const { message, fix } = explanations[error.code] ?? {
      message: `Unexpected YAML (${error.message}), expected \`field: value\``,
      fix: 'Compare the line with the same field of another record.',
    };
    return [
      { rule: 'invalid-yaml', severity: 'error' as const, file, path: '', ...place, message, fix },
    ];
  });
}

/** What may stand in YAML but not in a record: it makes a file hard to read and dear to expand. */
function featureProblem(node: unknown): string | undefined {
  if (isAlias(node)) return `alias \`*${node.source}\``;
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  if (node.anchor) return `anchor \`&${node.anchor}\``;
  if (node.tag) return `tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\``;
  return undefined;
}

function setKey(target: Record<string, unknown>, key: string, value: unknown): void {
  // `__proto__` is a key like any other in a file; assigning it would change the object's prototype.
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const keyText = (key: unknown): string => (isScalar(key) ? (key.source ?? String(key.value)) : '?');

function toValue(node: unknown, refuse: (node: Node, what: string) => void): unknown {
  const feature = featureProblem(node);
  if (feature) refuse(node as Node, feature);
  if (isMap(node)) {
    const record: Record<string, unknown> = {};
    for (const { key, value } of node.items) setKey(record, keyText(key), toValue(value, refuse));
    return record;
  }
  if (isSeq(node)) return node.items.map((item) => toValue(item, refuse));
  return isScalar(node) ? node.value : null;
}

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
 * Gives the value, or every problem with its syntax; never throws. Anchors, aliases and tags are refused.
 */
export function parseYaml({ file, text, linesBefore }: Source): YamlValue | ReadingProblem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: false });
  const placeOf = placeFinder(lineCounter, linesBefore);
  const problems = syntaxProblems(document.errors, file, placeOf);
  const value = toValue(document.contents, (node, what) => {
    problems.push({
      rule: 'invalid-yaml',
      severity: 'error',
      file,
      path: '',
      ...placeOf(startOf(node) ?? 0),
      message: `Unexpected ${what}, expected plain text, lists and fields`,
      fix: 'If the sign belongs to the text, put the text in quotes; otherwise write the value out.',
    });
  });
  if (problems.length > 0) return problems;
  const yaml: YamlValue = {
    value,
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
