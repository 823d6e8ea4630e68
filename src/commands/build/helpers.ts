import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shareOf } from '../../publication/shares.ts';
import type { Known, Share } from './share.ts';

/** Processes that write files of records beside the one that writes all the rest. */
export interface Helpers {
  /** Whether a file is left to one of them. */
  writes: (file: string) => boolean;
  /** Waits for their end, and puts what they were left to write into the output. Rejects where one of them fails. */
  done: () => Promise<void>;
  /** Ends them, and takes away what they wrote. */
  stop: () => void;
}

/** What is told to each of them beside its number. */
type Order = Omit<Share, 'index' | 'of' | 'known'> & {
  /** What stands in the output: paths, and what they are known by. */
  before: ReadonlyMap<string, string>;
  /** What each record is known by now. */
  keys: Known['keys'];
};

/** Moves a file, to another disk too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
}

/** Starts processes that write files of records, each into a folder of its own below one. */
export function startHelpers(
  count: number,
  work: string,
  { before, keys, out, ...order }: Order,
): Helpers {
  const of = count + 1;
  const awaited: [file: string, from: string][] = [];
  const outputOf = (index: number) => path.join(work, String(index), 'dist');
  rmSync(work, { recursive: true, force: true });
  const known = path.join(work, 'known.json');
  // It names every file of the output: where nobody reads it, a letter more should not wait for it.
  if (count > 0) {
    mkdirSync(work, { recursive: true });
    writeFileSync(known, JSON.stringify({ before: [...before], keys } satisfies Known));
  }
  const script = path.join(import.meta.dirname, 'share.ts');
  const processes = Array.from({ length: count }, (_, place) => {
    const index = place + 1;
    const share: Share = { ...order, out: outputOf(index), index, of, known };
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
      const index = shareOf(file, of);
      if (index === 0) return false;
      awaited.push([file, path.join(outputOf(index), file)]);
      return true;
    },
    done: async () => {
      const codes = await Promise.all(processes.map(({ ended }) => ended));
      if (codes.some((code) => code !== 0)) {
        throw new Error(
          'Unexpected end of a process that writes pages, expected it to say why above',
        );
      }
      for (const [file, from] of awaited) {
        mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
        move(from, path.join(out, file));
      }
    },
    stop: () => {
      for (const { child } of processes) child.kill();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
