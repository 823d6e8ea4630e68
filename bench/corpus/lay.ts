import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inventedArchive } from './archive.ts';

/** Writes an invented archive into a folder, file by file; gives how many there are in each of its folders. */
export function layArchive(letters: number, folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [file, text] of inventedArchive(letters)) {
    const below = path.dirname(file);
    if (!counts.has(below)) mkdirSync(path.join(folder, below), { recursive: true });
    counts.set(below, (counts.get(below) ?? 0) + 1);
    writeFileSync(path.join(folder, file), text);
  }
  return counts;
}
