import { spawn } from 'node:child_process';
import path from 'node:path';
import { namesLeft, type NameLeft } from '../../publishing/search-absence.ts';
import { tellProgress } from '../progress.ts';

/** The folder that `npm run build` writes. */
const dist = path.resolve('dist');

/** Builds the site; gives whether it was built. Its output goes to the standard error, which is for people. */
function build(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const command = path.resolve(import.meta.dirname, '../build.ts');
    const child = spawn(process.execPath, [command], { stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

/**
 * Builds the site and looks for a name in every file of it. Takes the name’s forms and those of everyone else;
 * gives where it still stands, or nothing where the site could not be built.
 */
export async function leftInSite(
  forms: readonly string[],
  others: readonly string[],
): Promise<NameLeft[] | undefined> {
  if (!(await build())) return undefined;
  const { tell, end } = tellProgress('Searching');
  const left = await namesLeft(dist, forms, others, tell);
  end();
  return left;
}
