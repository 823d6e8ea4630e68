import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../reading/cache-folder.ts';
import { contentFolder } from '../reading/folder.ts';

/** This project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where something that is made of the content is kept between runs, by its name: an absolute path. */
export const kept = (name: string): string =>
  path.resolve(root, cacheFolder(contentFolder()), name);
