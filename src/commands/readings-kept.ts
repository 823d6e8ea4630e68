import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../reading/cache-folder.ts';
import { readingVersion } from '../reading/code-version.ts';
import { contentFolder } from '../reading/folder.ts';
import type { Kept } from '../reading/kept-readings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where what was read of the content is kept, and the version of what reads it: also Node knows signs and languages. */
export const readingsKept = async (): Promise<Kept> => ({
  folder: path.resolve(root, cacheFolder(contentFolder()), 'readings'),
  version: `${await readingVersion(root)} ${process.version}`,
  fewest: 100,
});
