import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sumsName, sumsOf } from './files.ts';

/** Writes into a folder the checksums of all its other files, in the order of their paths. Takes those, by the paths. */
export async function writeSums(
  folder: string,
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  await writeFile(path.join(folder, sumsName), sumsOf(digests));
}
