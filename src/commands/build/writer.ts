import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file. Takes its path in the output, and its bytes. */
export type WriteFile = (file: string, bytes: Uint8Array) => void;

/** Writes a file in place of any that stands there: a new one, since that may be linked elsewhere. */
function writeAnew(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(file);
    writeFileSync(file, bytes, { flag: 'wx' });
  }
}

/**
 * Gives what writes files below a folder, without another thread: to hand each over takes as long as to write it, and the
 * cores have other work.
 */
export function writerIn(out: string): WriteFile {
  const made = new Set<string>();
  return (file, bytes) => {
    const folder = path.dirname(file);
    if (!made.has(folder)) mkdirSync(path.join(out, folder), { recursive: true });
    made.add(folder);
    writeAnew(path.join(out, file), bytes);
  };
}
