import path from 'node:path';
import { keptFiles, standingFiles } from '../publication/kept-files.ts';
import { indexVersion } from '../reading/code-version.ts';
import type { Kept } from '../search/index-letters.ts';
import { indexFolder } from '../search/index-place.ts';
import { kept, root } from './kept.ts';

/** Where the index of a site is kept between builds, and the version of the code that writes it. Takes the site's folder. */
export async function indexKept(out: string): Promise<Kept> {
  return {
    folder: kept('index'),
    version: await indexVersion(root),
    files: () => keptFiles(standingFiles(path.join(out, indexFolder), kept('index-files.json'))),
  };
}
