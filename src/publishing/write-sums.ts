import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, filesIn, sumLine, sumsName, type OnProgress } from './files.ts';

/** How many files are read at once. */
const atOnce = 16;

/** Writes into a folder the checksums of all its other files, in the order of their paths. */
export async function writeSums(folder: string, onProgress: OnProgress): Promise<void> {
  const files = (await filesIn(folder)).filter((file) => file !== sumsName);
  const lines: string[] = [];
  // Several at a time, since most of the time is waiting; their lines keep the order of the files.
  for (let start = 0; start < files.length; start += atOnce) {
    const some = files.slice(start, start + atOnce);
    const digests = await Promise.all(some.map((file) => digestOf(path.join(folder, file))));
    lines.push(...digests.map((digest, index) => sumLine(digest, some[index] ?? '')));
    onProgress(lines.length, files.length);
  }
  await writeFile(path.join(folder, sumsName), lines.join(''));
}
