import { availableParallelism } from 'node:os';
import path from 'node:path';
import { folderOf } from '../../archive/address.ts';
import { sortProblems, type Problem } from '../../archive/problem.ts';
import { judge } from '../../archive/rules/index.ts';
import { readContent, type Reading } from '../../reading/content.ts';
import { filesBelow } from '../../reading/entries.ts';
import { isAnyKept, type Kept } from '../../reading/kept-readings.ts';
import { circumstances } from '../circumstances.ts';
import { tellProgress } from '../progress.ts';
import { readingsKept } from '../readings-kept.ts';
import { startHelper, type Helper } from './helping.ts';

/** Fewer letters than these are judged sooner than another process would be ready. */
const worthwhile = 500;

/** How a content folder is read and judged. */
interface Judging {
  /** What this process reads of it. */
  reading: Reading;
  /** Finds every problem of it. */
  problems: () => Promise<Problem[]>;
  /** The process that judges it, where that is another. */
  helper: Helper | undefined;
}

/** Reads the files of a folder for what is kept: half of them here, and half in another process. */
async function readInHalves(folder: string, kept: Kept, helper: Helper): Promise<void> {
  const there = helper.ask({ part: { index: 1, of: 2 } });
  const reading = tellProgress('Reading');
  await Promise.all([
    there,
    readContent(folder, {
      kept: { ...kept, part: { index: 0, of: 2 } },
      onProgress: reading.tell,
    }),
  ]);
  reading.end();
}

/**
 * Reads a content folder, and judges it: one of many letters in another process, while this one goes on; else here, when
 * that is asked for. Takes the folder's absolute path, and how many processes there are to be, where that is told.
 */
export async function readAndJudge(folder: string, processes?: number): Promise<Judging> {
  const letters = await filesBelow(path.join(folder, folderOf('letter')), () => undefined);
  const isOfUse = letters.length >= worthwhile && availableParallelism() > 1;
  const isElsewhere = processes === undefined ? isOfUse : processes > 1;
  const helper = isElsewhere ? startHelper(folder) : undefined;
  const kept = await readingsKept();
  if (helper && !isAnyKept(kept)) await readInHalves(folder, kept, helper);
  const judged = helper?.ask({ judge: true });
  // Whoever asks for the problems hears what went wrong.
  judged?.catch(() => undefined);
  const checking = tellProgress('Checking');
  const reading = await readContent(folder, { kept, onProgress: checking.tell });
  const judgedHere = () =>
    sortProblems([...reading.problems, ...judge(reading.content, circumstances())]);
  return {
    reading,
    problems: async () => {
      try {
        return judged ? ((await judged) as Problem[]) : judgedHere();
      } finally {
        checking.end();
      }
    },
    helper,
  };
}
