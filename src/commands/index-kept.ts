import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptFiles } from '../publication/kept-files.ts';
import { cacheFolder } from '../reading/cache-folder.ts';
import { indexVersion } from '../reading/code-version.ts';
import { contentFolder } from '../reading/folder.ts';
import { indexFolder, type Kept } from '../search/index-letters.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the index of a site is kept between builds, and the version of the code that writes it. Takes the site's folder. */
export async function indexKept(out: string): Promise<Kept> {
  const cache = path.resolve(root, cacheFolder(contentFolder()));
  return {
    folder: path.join(cache, 'index'),
    version: await indexVersion(root),
    files: () => keptFiles(path.join(out, indexFolder), path.join(cache, 'index-files.json')),
  };
}
