import type { RecordChange, RecordedChanges } from '../archive/changes.ts';
import { batchReader } from './history/batch.ts';
import { gitContents, gitLog } from './history/git.ts';
import { commitsIn, momentOf } from './history/raw-log.ts';
import { changesAlong, contentsFor, textOf, type Change } from './history/record-changes.ts';
import { coursesIn } from './history/steps.ts';

/** The contents with these ids, in their order. */
async function* contents(folder: string, ids: readonly string[]) {
  const complete = batchReader();
  for await (const chunk of gitContents(folder, ids)) yield* complete(chunk);
}

/** The ids without those that stand after their like: the last content that was read is kept. */
const withoutRepeats = (ids: readonly string[]) => ids.filter((id, index) => id !== ids[index - 1]);

/**
 * Every change of a record that the history of a folder tells of, oldest first.
 *
 * One process of git gives the log, and one the contents that must be compared: two are held at a time,
 * however long the history is.
 */
async function recordChanges(folder: string): Promise<RecordChange[]> {
  const commits = commitsIn(await gitLog(folder));
  const courses = coursesIn(commits);
  const texts = contents(folder, withoutRepeats(courses.flatMap(contentsFor)));
  let last: { id: string; text: string | undefined } | undefined;
  const take = async (id: string) => {
    if (last?.id !== id) {
      const { value } = await texts.next();
      last = { id, text: textOf(value ?? undefined) };
    }
    return last.text;
  };
  const changes: Change[] = [];
  for (const course of courses) changes.push(...(await changesAlong(course, take)));
  await texts.return();
  return changes
    .sort((a, b) => a.commit - b.commit)
    .map(({ commit, ...change }) => ({ moment: commits[commit]?.moment ?? '', ...change }));
}

/**
 * What the history of a content folder tells of its records, and the moment that a build may be given for
 * what has no history: https://reproducible-builds.org/specs/source-date-epoch/
 *
 * Takes the folder's absolute path. Never throws for what a history holds.
 */
export const readChanges = async (folder: string): Promise<RecordedChanges> => ({
  log: await recordChanges(folder),
  otherwise: momentOf(process.env['SOURCE_DATE_EPOCH'] ?? ''),
});
