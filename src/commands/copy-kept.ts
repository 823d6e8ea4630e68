import { copyVersion } from '../reading/code-version.ts';
import type { KeptCopy } from '../publishing/write-copy.ts';
import { kept, root } from './kept.ts';

/** Where the copy is kept between builds, and the version of the code that writes it. */
export const copyKept = async (): Promise<KeptCopy> => ({
  folder: kept('copy'),
  version: await copyVersion(root),
});
