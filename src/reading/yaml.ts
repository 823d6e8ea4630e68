import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { capped } from '../archive/cap.ts';
import type { FieldPath } from '../archive/content.ts';
import type { Place } from '../archive/problem.ts';
import { recordBeyondLimits } from './limits.ts';
import type { ReadingProblem } from './rules.ts';
import { syntaxError } from './yaml-errors.ts';
import { placesOf, startOf, type Places } from './yaml-places.ts';
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

interface YamlText {
  text: string;
  /** How many lines of the file stand before this text. */
  linesBefore: number;
}

interface Source extends YamlText {
  file: string;
}

const options = {
  prettyErrors: false,
  stringKeys: false,
  // The parser compares each key with all before it, which takes seconds for thousands; we see to it.
  uniqueKeys: false,
} as const;

/** The line and column of an offset, counted from one, in the whole file. */
const placeFinder =
  (lines: LineCounter, linesBefore: number) =>
  (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };

/** A document, and the place of an offset in it. */
function parsed({ text, linesBefore }: YamlText) {
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(text, { ...options, lineCounter });
  return { contents, errors, placeOf: placeFinder(lineCounter, linesBefore) };
}

/** What is written at a path, where that is a plain scalar. */
function plainAt(root: unknown, path: FieldPath): string | undefined {
  let node = root;
  for (const step of path) {
    if (isMap(node)) node = node.items.find(({ key }) => keyText(key) === step)?.value;
    else if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
}

/**
 * Parses YAML 1.2 with positions.
 *
 * Gives the value, or what is wrong: that it is too long, the first error in its syntax, or else everything in it that a
 * record must not hold, such as anchors, aliases and tags. Never throws.
 */
export function parseYaml({ file, text, linesBefore }: Source): YamlValue | ReadingProblem[] {
  const beyond = recordBeyondLimits(file, text, linesBefore);
  if (beyond) return [beyond];
  const { contents, errors, placeOf } = parsed({ text, linesBefore });
  const problem = (offset: number, message: string, fix: string): ReadingProblem => ({
    rule: 'invalid-yaml',
    file,
    path: '',
    ...placeOf(offset),
    message,
    fix,
  });
  const error =
    errors.length > 0
      ? syntaxError(text, parseDocument(text, { ...options, keepSourceTokens: true }))
      : undefined;
  if (error) return [problem(error.offset, error.message, error.fix)];
  const refusals: Refusal[] = [];
  const commented: Commented[] = [];
  const value = valueOf(contents, [], text, { refusals, commented });
  if (refusals.length > 0) {
    return capped(refusals, ({ node, message, fix }) => problem(startOf(node) ?? 0, message, fix));
  }
  return {
    value,
    commented,
    ...fieldPlaces(contents, placeOf),
    writtenAt: (path) => plainAt(contents, path),
  };
}

function fieldPlaces(
  contents: unknown,
  placeOf: (offset: number) => Place,
): Pick<YamlValue, 'at' | 'keyAt'> {
  let found: Places | undefined;
  const places = () => (found ??= placesOf(contents));
  return {
    at: (path) => placeOf(places().value(path)),
    keyAt: (path) => placeOf(places().key(path)),
  };
}

/**
 * Where the fields of a YAML text stand that has been parsed before without errors. It is parsed again when that is
 * first asked: of most records nothing is to be said, and the places of ten thousand take a hundred megabytes.
 */
export function placesWhenAsked(source: () => YamlText): YamlValue['at'] {
  let at: YamlValue['at'] | undefined;
  return (path) => {
    at ??= placesIn(source());
    return at(path);
  };
}

function placesIn(source: YamlText): YamlValue['at'] {
  const { contents, placeOf } = parsed(source);
  const { value } = placesOf(contents);
  return (path) => placeOf(value(path));
}
