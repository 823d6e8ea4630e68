import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shareOf } from '../../publication/shares.ts';
import type { Known, Share } from './share.ts';

/** Processes that write files of records beside the one that writes all the rest. */
export interface Helpers {
  /** Whether a file is left to one of them. */
  writes: (file: string) => boolean;
  /** Waits for their end. Rejects where one of them fails, or a file is not there that they were left to write. */
  done: () => Promise<void>;
  /** Ends them. */
  stop: () => void;
}

/** What is told to each of them beside its number. */
type Order = Omit<Share, 'index' | 'of' | 'known'> & {
  /** What stands in the output: paths, and what they are known by. */
  before: ReadonlyMap<string, string>;
  /** What each record is known by now. */
  keys: Known['keys'];
};

/** Starts processes that write files of records into the output. Takes how many, and a folder for what they are told. */
export function startHelpers(
  count: number,
  work: string,
  { before, keys, ...order }: Order,
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
  const script = path.join(import.meta.dirname, 'share.ts');
  const processes = Array.from({ length: count }, (_, place) => {
    const share: Share = { ...order, index: place + 1, of, known };
    // With the same settings of Node, as `fork` has it, and no channel to it.
    const call = [...process.execArgv, script, JSON.stringify(share)];
    const child = spawn(process.execPath, call, { stdio: 'inherit' });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', resolve);
    });
    // Whoever waits hears of it; until then it is nobody's fault.
    ended.catch(() => undefined);
    return { child, ended };
  });
  return {
    writes: (file) => {
      const isLeft = shareOf(file, of) > 0;
      if (isLeft) awaited.push(file);
      return isLeft;
    },
    done: async () => {
      const codes = await Promise.all(processes.map(({ ended }) => ended));
      if (codes.some((code) => code !== 0)) {
        throw new Error(
          'Unexpected end of a process that writes pages, expected it to say why above',
        );
      }
      const missing = awaited.find((file) => !existsSync(path.join(order.out, file)));
      if (missing !== undefined) {
        throw new Error(`Unexpected lack of ${missing}, expected another process to write it`);
      }
    },
    stop: () => {
      for (const { child } of processes) child.kill();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
