import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFile } from '../hosting/headers-file.ts';

const file = '_headers';

/** Writes the headers of a built site, for hosts that read them from a file. Takes its folder and its base path. */
export async function writeHeaders(folder: string, base: string): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .filter(({ name }) => name !== file);
  await writeFile(path.join(folder, file), headersFile(base, entries));
}
