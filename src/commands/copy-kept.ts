import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../reading/cache-folder.ts';
import { copyVersion } from '../reading/code-version.ts';
import { contentFolder } from '../reading/folder.ts';
import type { KeptCopy } from '../publishing/write-copy.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the copy is kept between builds, and the version of the code that writes it. */
export const copyKept = async (): Promise<KeptCopy> => ({
  folder: path.resolve(root, cacheFolder(contentFolder()), 'copy'),
  version: await copyVersion(root),
});
