import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFile } from '../hosting/headers-file.ts';
import { copyName, sumsName } from './files.ts';

const file = '_headers';

/**
 * Writes the headers of a built site, for hosts that read them from a file. Takes its folder, its base path, and a folder
 * of it that may still be written.
 */
export async function writeHeaders(folder: string, base: string, late: string): Promise<void> {
  const entries = new Map(
    (await readdir(folder, { withFileTypes: true })).map((entry) => [
      entry.name,
      entry.isDirectory(),
    ]),
  );
  entries.delete(file);
  // Both hold this file, and so come after it.
  for (const later of [copyName, sumsName]) entries.set(later, false);
  entries.set(late, true);
  const all = [...entries].map(([name, isFolder]) => ({ name, isFolder }));
  await writeFile(path.join(folder, file), headersFile(base, all));
}
