import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFile } from '../hosting/headers-file.ts';
import { copyName, sumsName } from './files.ts';

const headersName = '_headers';
/** Files that are written after it: the copy holds it, and the checksums are also its own. */
const later = [copyName, sumsName];

/** Writes the headers of a built site, for hosts that read them from a file. Takes its folder and its base path. */
export async function writeHeaders(folder: string, base: string): Promise<void> {
  const built = (await readdir(folder, { withFileTypes: true }))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .filter(({ name }) => name !== headersName && !later.includes(name));
  const entries = [...built, ...later.map((name) => ({ name, isFolder: false }))];
  await writeFile(path.join(folder, headersName), headersFile(base, entries));
}
