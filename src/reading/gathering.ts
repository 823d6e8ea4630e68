import type { RecordKind } from '../archive/address.ts';
import { readText, type TextFile } from './file.ts';
import { noneKept, type KeptReadings } from './kept-readings.ts';
import { beyondLimits } from './limits.ts';
import type { ReadingProblem } from './rules.ts';

/** What is gathered while a content folder is read. */
export interface Gathering {
  problems: ReadingProblem[];
  /** Every text that was read. */
  sources: TextFile[];
  /** Files whose name another file has but for what some systems do not tell apart: that one's name. */
  twins: Map<string, string>;
  /** Every id in use, with its file: those of records that cannot be read too. */
  known: Record<RecordKind, Map<string, string>>;
  /** The kinds of which not even every id is known. */
  unreadable: Set<RecordKind>;
  /** What was read of files before. */
  kept: KeptReadings;
}

export const newGathering = (kept = noneKept): Gathering => ({
  problems: [],
  sources: [],
  twins: new Map(),
  known: { letter: new Map(), person: new Map(), organization: new Map(), issue: new Map() },
  unreadable: new Set(),
  kept,
});

/** Reads a text within limits, or notes why not. */
export function read(absolute: string, { problems, sources }: Gathering): TextFile | undefined {
  const text = readText(absolute);
  const problem = 'rule' in text ? text : beyondLimits(text);
  if (problem) {
    problems.push(problem);
    return undefined;
  }
  const file = text as TextFile;
  sources.push(file);
  return file;
}
