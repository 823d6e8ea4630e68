import { sortProblems, type Problem } from '../archive/problem.ts';
import { judge } from '../archive/rules/index.ts';
import type { Circumstances } from '../archive/rules/rule.ts';
import { readContent, type Reading, type ReadingOptions } from './content.ts';

/** A content folder as read and judged. */
export interface Check extends Pick<Reading, 'content' | 'files'> {
  /** Every problem of every file, in the order of files and lines. */
  problems: Problem[];
}

/**
 * Reads a whole content folder and holds it to every rule.
 *
 * Takes the folder's absolute path, and what rules must be told beside the content. With `only`, the problems
 * of those files are all there, and others may be missing.
 */
export async function checkContent(
  folder: string,
  circumstances: Circumstances,
  options?: ReadingOptions,
): Promise<Check> {
  const { content, problems, files } = await readContent(folder, options);
  return {
    content,
    files,
    problems: sortProblems([...problems, ...judge(content, circumstances)]),
  };
}

/** Whether any of the problems stops a build. */
export const hasErrors = (problems: readonly Problem[]) =>
  problems.some(({ severity }) => severity === 'error');
