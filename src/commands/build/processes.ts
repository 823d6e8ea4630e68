import { availableParallelism, totalmem } from 'node:os';

/** What a machine has: processors, and bytes of memory. */
export interface Machine {
  processors: number;
  memory: number;
}

/** The machine that this runs on, as far as this process may use it. */
export const machine = (): Machine => ({
  processors: availableParallelism(),
  memory:
    process.constrainedMemory() > 0
      ? Math.min(process.constrainedMemory(), totalmem())
      : totalmem(),
});

/** The pages and files of fewer letters than these are written sooner than another process would be ready. */
export const worthwhile = 400;

/** More have not been measured. */
const most = 4;

/** What a process needs, in bytes: whatever the archive holds, and for each letter of it (docs/scale.md). */
const [alone, perLetter] = [1.2 * 2 ** 30, 80 * 2 ** 10];

/**
 * How many processes should write the pages of a build: one for each processor, as far as there is memory for them and
 * work. Takes how many letters have pages that must be written, how many letters there are, and the machine.
 */
export function processesFor(
  changed: number,
  letters: number,
  { processors, memory }: Machine,
): number {
  if (changed < worthwhile) return 1;
  const room = Math.floor((0.75 * memory) / (alone + letters * perLetter));
  return Math.max(1, Math.min(processors, room, most));
}
