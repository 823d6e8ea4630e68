import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, filesIn, sumLine, sumsName, type OnProgress } from './files.ts';

/** Writes into a folder the checksums of all its other files, in the order of their paths. */
export async function writeSums(folder: string, onProgress: OnProgress): Promise<void> {
  const files = (await filesIn(folder)).filter((file) => file !== sumsName);
  const lines: string[] = [];
  for (const file of files) {
    lines.push(sumLine(await digestOf(path.join(folder, file)), file));
    onProgress(lines.length, files.length);
  }
  await writeFile(path.join(folder, sumsName), lines.join(''));
}
