import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Hears how many files are done, and of how many. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Every file below a folder, by its path in it with `/`, in an order that is the same everywhere; but those below a
 * folder of it that is left out.
 */
export function filesIn(folder: string, leftOut?: string): string[] {
  const files: string[] = [];
  const folders = [''];
  for (let within = folders.pop(); within !== undefined; within = folders.pop()) {
    // Nothing else is to be done meanwhile, and waiting for each of many folders takes twice as long.
    for (const entry of readdirSync(path.join(folder, within), { withFileTypes: true })) {
      if (entry.isDirectory()) {
        if (within + entry.name !== leftOut) folders.push(`${within}${entry.name}/`);
      } else if (entry.isFile()) files.push(within + entry.name);
    }
  }
  return files.sort();
}

/** The SHA-256 of a file that may be large, in hexadecimal digits. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('hex');
}

/** The list of checksums that a folder carries. */
export const sumsName = 'SHA256SUMS';

/** The copy that works offline. */
export const copyName = 'archive.zip';

/** Such a list, as `sha256sum -c` reads it, in the order of the paths. Takes the digests by the paths. */
export const sumsOf = (digests: ReadonlyMap<string, string>): string =>
  [...digests.keys()]
    .sort()
    .map((file) => `${digests.get(file) ?? ''}  ${file}\n`)
    .join('');
