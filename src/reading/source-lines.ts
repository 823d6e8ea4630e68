import path from 'node:path';
import type { Problem } from '../archive/problem.ts';
import { readText } from './file.ts';
import { rulesOfWholeFiles } from './rules.ts';

/**
 * Reads the lines in which problems stand.
 *
 * Gives a line of a file (from one), as the reader counts lines; nothing where the problem is with the file
 * as a whole, or where the file cannot be read. Only these lines are kept in memory. Never throws.
 */
export function sourceLines(
  problems: readonly Problem[],
): (file: string, line: number) => string | undefined {
  const placed = problems.filter(({ rule }) => !rulesOfWholeFiles.has(rule));
  const kept = new Map<string, Map<number, string>>();
  for (const [file, of] of Map.groupBy(placed, (problem) => problem.file)) {
    const text = readText(path.resolve(file));
    if ('rule' in text) continue;
    const lines = text.text.split('\n');
    kept.set(file, new Map(of.map(({ line }) => [line, lines[line - 1] ?? ''])));
  }
  return (file, line) => kept.get(file)?.get(line);
}
