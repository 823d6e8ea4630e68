import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Hears how many files are done, and of how many. */
export type OnProgress = (done: number, of: number) => void;

/** Every file below a folder, by its path in it with `/`, in an order that is the same everywhere. */
export function filesIn(folder: string): string[] {
  // Nothing else is to be done meanwhile, and waiting for every folder takes twice as long.
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** The SHA-256 of a file that may be large, in hexadecimal digits. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The list of checksums that a folder carries. */
export const sumsName = 'SHA256SUMS';

/** The copy that works offline. */
export const copyName = 'archive.zip';

/** A line of that list, as `sha256sum -c` reads it. */
export const sumLine = (digest: string, file: string) => `${digest}  ${file}\n`;
