import type { Gaps } from '../archive/gaps.ts';
import type { FiledKind } from './file-id.ts';
import { decode, readBytes, shownPath, type TextFile } from './file.ts';
import type { Gathering } from './gathering.ts';
import { beyondLimits } from './limits.ts';
import type { ReadingProblem } from './rules.ts';

/** What a file’s text gives: everything wrong with it, and its record as far as that could be read. */
export interface FileReading<Data> {
  /** Their `file` is that of whatever file had this text first. */
  problems: readonly ReadingProblem[];
  data?: Data;
  gaps?: Gaps;
}

/** How the text of a file of a kind of record is read. Nothing but that text may decide what it gives. */
type ReadText<Reading> = (source: TextFile) => Reading;

/**
 * Reads a file of a kind of record within limits, unless what it says is known from an earlier reading; its problems
 * are noted. Nothing of a file that is left to another process.
 */
export function readOnce<Reading extends FileReading<unknown>>(
  absolute: string,
  kind: FiledKind,
  { problems, sources, kept }: Gathering,
  readText: ReadText<Reading>,
): { source: TextFile; reading: Reading } | undefined {
  const bytes = readBytes(absolute);
  if ('rule' in bytes) {
    problems.push(bytes);
    return undefined;
  }
  const source = decode(shownPath(absolute), bytes);
  if ('rule' in source) {
    problems.push(source);
    return undefined;
  }
  const { file } = source;
  const reading = kept.of<Reading | { beyond: ReadingProblem }>(kind, bytes, () => {
    const beyond = beyondLimits(source);
    return beyond ? { beyond } : readText(source);
  });
  if (reading === undefined) return undefined;
  if ('beyond' in reading) {
    problems.push({ ...reading.beyond, file });
    return undefined;
  }
  sources.push(source);
  problems.push(...reading.problems.map((problem) => ({ ...problem, file })));
  return { source, reading };
}
