import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { folderOf } from '../../archive/address.ts';
import { sortProblems, type Problem } from '../../archive/problem.ts';
import { judge } from '../../archive/rules/index.ts';
import type { Reading } from '../../reading/content.ts';
import { filesBelow } from '../../reading/entries.ts';
import { circumstances } from '../circumstances.ts';

/** Fewer letters than these are judged sooner than another process would be ready. */
const worthwhile = 500;

/** Gives every problem of what this process has read. */
type Judging = (reading: Reading) => Promise<Problem[]>;

/** The problems that another process finds, which reads the content itself. */
function judgedElsewhere(folder: string): Promise<Problem[]> {
  const child = fork(path.join(import.meta.dirname, 'judge.ts'), [folder]);
  return new Promise((resolve, reject) => {
    child.on('message', (problems) => resolve(problems as Problem[]));
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(
        new Error(
          `Unexpected end (${code}) of the process that checks, expected it to say why above`,
        ),
      ),
    );
  });
}

/**
 * Begins to judge a content folder: one of many letters in another process at once, while this one reads it and composes
 * what its pages are made from; else when asked for, here. Takes the folder's absolute path, and how many processes there
 * are to be, where that is told.
 */
export async function startJudging(folder: string, processes?: number): Promise<Judging> {
  const letters = await filesBelow(path.join(folder, folderOf('letter')), () => undefined);
  const isOfUse = letters.length >= worthwhile && availableParallelism() > 1;
  if (processes === undefined ? !isOfUse : processes < 2) {
    return async ({ content, problems }) =>
      sortProblems([...problems, ...judge(content, circumstances())]);
  }
  const problems = judgedElsewhere(folder);
  // Whoever asks for them hears what went wrong.
  problems.catch(() => undefined);
  return () => problems;
}
