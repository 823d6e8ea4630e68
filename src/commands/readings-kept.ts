import { readingVersion } from '../reading/code-version.ts';
import type { Kept } from '../reading/kept-readings.ts';
import { kept, root } from './kept.ts';

/** Where what was read of the content is kept, and the version of what reads it: also Node knows signs and languages. */
export const readingsKept = async (): Promise<Kept> => ({
  folder: kept('readings'),
  version: `${await readingVersion(root)} ${process.version}`,
  fewest: 100,
});
