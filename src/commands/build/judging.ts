import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { sortProblems, type Problem } from '../../archive/problem.ts';
import { judge } from '../../archive/rules/index.ts';
import type { Reading } from '../../reading/content.ts';
import { circumstances } from '../circumstances.ts';

/** Fewer letters than these are judged sooner than another process would have read them. */
const worthwhile = 500;

/** The problems that another process finds, which reads what this one has read from what is kept of it. */
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

/** Every problem of content that was read; of much content while this process does something else. */
export async function judged(folder: string, { content, problems }: Reading): Promise<Problem[]> {
  if (content.letters.length >= worthwhile && availableParallelism() > 1) {
    return judgedElsewhere(folder);
  }
  return sortProblems([...problems, ...judge(content, circumstances())]);
}
