import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Hears how many files are done, and of how many. */
export type OnProgress = (done: number, of: number) => void;

/** Every file below a folder, by its path in it with `/`, in an order that is the same everywhere. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Files up to this size, in bytes, are read whole: a stream costs more than it saves. */
const small = 16 * 2 ** 20;

/** The SHA-256 of a file, in hexadecimal digits. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  if ((await stat(file)).size <= small) return hash.update(await readFile(file)).digest('hex');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The list of checksums that a folder carries. */
export const sumsName = 'SHA256SUMS';

/** The copy that works offline. */
export const copyName = 'archive.zip';

/** A line of that list, as `sha256sum -c` reads it. */
export const sumLine = (digest: string, file: string) => `${digest}  ${file}\n`;
