import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { folderOf, recordKinds } from '../archive/address.ts';
import { didYouMean } from '../archive/suggest.ts';
import { shownPath } from './file.ts';
import type { ReadingProblem } from './rules.ts';

const known = new Set([
  ...recordKinds.filter((kind) => kind !== 'issue').map(folderOf),
  'issues.yaml',
]);

/** Notes on the content itself, such as its license; they are for whoever looks into the folder. */
const isNote = (name: string) => /\.(?:md|txt)$/iu.test(name);

/**
 * What stands in a content folder and is not read: a misspelt `letter/` or `issues.yml` would be missing
 * from the site without a word. Takes the folder's absolute path; gives nothing where there is no folder.
 */
export async function straysOf(folder: string): Promise<ReadingProblem[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => !known.has(name) && !name.startsWith('.') && !isNote(name))
    .sort()
    .map((name) => ({
      rule: 'stray-file' as const,
      severity: 'error' as const,
      file: shownPath(path.join(folder, name)),
      path: '',
      line: 1,
      column: 1,
      message: `Unexpected \`${name}\`, expected letters/, people/, organizations/ and issues.yaml`,
      fix: [didYouMean(name, known), 'Rename it, or move it out of the content folder.']
        .filter(Boolean)
        .join(' '),
    }));
}
