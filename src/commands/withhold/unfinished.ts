import { ChangedMeanwhile, finishWriting } from './journal.ts';

const words = {
  finished:
    'A withdrawal that was cut off has been finished: see what git tells of the content folder.',
  undone:
    'A withdrawal was cut off before anything was changed, and has been taken back: call it again.',
} as const;

/**
 * Finishes or takes back a withdrawal that was cut off, and says so on the standard error. Takes the content
 * folder’s absolute path. Gives whether the content can be worked with; says why not where it cannot.
 */
export async function dealWithUnfinished(folder: string): Promise<boolean> {
  try {
    const done = await finishWriting(folder);
    if (done !== 'nothing') console.error(words[done]);
    return true;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    console.error(error.message);
    return false;
  }
}
