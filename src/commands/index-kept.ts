import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../reading/cache-folder.ts';
import { indexVersion } from '../reading/code-version.ts';
import { contentFolder } from '../reading/folder.ts';
import type { Kept } from '../search/index-letters.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the index is kept between builds, and the version of the code that writes it. */
export const indexKept = async (): Promise<Kept> => ({
  folder: path.resolve(root, cacheFolder(contentFolder()), 'index'),
  version: await indexVersion(root),
});
