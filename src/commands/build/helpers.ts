import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shareOf } from '../../publication/shares.ts';
import { startHelper, type Helper } from './helping.ts';
import type { Known, Share } from './share.ts';

/** Processes that write files of records beside the one that writes all the rest. */
export interface Helpers {
  /** Whether a file is left to one of them. */
  writes: (file: string) => boolean;
  /** Waits until they have written every page of a letter that is left to them. Rejects where one of them fails. */
  lettersDone: () => Promise<void>;
  /** Waits for their end. Rejects where one of them fails, or a file is not there that they were left to write. */
  done: () => Promise<void>;
  /** Ends them. */
  stop: () => void;
}

/** What is told to each of them beside its number. */
type SharedWork = Omit<Share, 'index' | 'of' | 'known'> & {
  /** What stands in the output: paths, and what they are known by. */
  before: ReadonlyMap<string, string>;
  /** What each record is known by now. */
  keys: Known['keys'];
};

/**
 * Has other processes write files of records into the output. Takes how many, one that is there already, which ends if
 * there are to be none, and a folder for what they are told.
 */
export function startHelpers(
  { count, helper }: { count: number; helper: Helper | undefined },
  work: string,
  { before, keys, ...order }: SharedWork,
): Helpers {
  const of = count + 1;
  const awaited: string[] = [];
  rmSync(work, { recursive: true, force: true });
  const known = path.join(work, 'known.json');
  // It names every file of the output: where nobody reads it, a letter more should not wait for it.
  if (count > 0) {
    mkdirSync(work, { recursive: true });
    writeFileSync(known, JSON.stringify({ before: [...before], keys } satisfies Known));
  }
  if (count === 0) helper?.end();
  const ready = count > 0 && helper ? [helper] : [];
  const helpers = Array.from(
    { length: count },
    (_, place) => ready[place] ?? startHelper(order.folder),
  );
  const letters = helpers.map(({ ask }, place) =>
    ask({ share: { ...order, index: place + 1, of, known } }),
  );
  const all = Promise.all(
    helpers.map(async ({ ask, end }, place) => {
      await letters[place];
      await ask({ others: true });
      end();
    }),
  );
  // Whoever waits hears of it; until then it is nobody's fault.
  all.catch(() => undefined);
  return {
    writes: (file) => {
      const isLeft = shareOf(file, of) > 0;
      if (isLeft) awaited.push(file);
      return isLeft;
    },
    lettersDone: async () => {
      await Promise.all(letters);
    },
    done: async () => {
      await all;
      const missing = awaited.find((file) => !existsSync(path.join(order.out, file)));
      if (missing !== undefined) {
        throw new Error(`Unexpected lack of ${missing}, expected another process to write it`);
      }
    },
    stop: () => {
      for (const { end } of helpers) end();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
