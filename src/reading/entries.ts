import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, shownPath, unreadable } from './file.ts';
import type { ReadingProblem } from './rules.ts';

/** Whether a file or folder is passed over: editors and file managers leave such behind. */
export const isHidden = (name: string) => name.startsWith('.');

/** A folder that is named as files are, which probably was to be one. */
const namedAsFile = (name: string) => /\.(?:md|ya?ml)$/iu.test(name);

/**
 * The files below a folder, as absolute paths in alphabetical order, those of folders inside it too. What is
 * neither file nor folder, such as a link, and a folder with the name of a file are among them, for whoever
 * reads them to refuse; no link is followed. Names that begin with a dot are passed over: editors and file
 * managers leave such files behind.
 *
 * Gives nothing where there is no such folder. A folder that cannot be read is given to `refuse`, which may
 * throw, and the others are read all the same.
 */
export async function filesBelow(
  folder: string,
  refuse: (folder: string, error: unknown) => void,
): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const parent = next;
    const entries = await readdir(parent, { withFileTypes: true }).catch((error: unknown) => {
      if (parent !== folder || codeOf(error) !== 'ENOENT') refuse(parent, error);
      return [];
    });
    for (const entry of entries) {
      if (isHidden(entry.name)) continue;
      const absolute = path.join(parent, entry.name);
      if (entry.isDirectory()) folders.push(absolute);
      if (!entry.isDirectory() || namedAsFile(entry.name)) files.push(absolute);
    }
  }
  return files.sort();
}

/** The names of what stands in a content folder, or the problem with it. */
export async function namesIn(folder: string): Promise<string[] | ReadingProblem> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return folderProblem(folder, error);
    const file = shownPath(folder);
    return {
      ...unreadable(
        file,
        `Unexpected missing folder \`${file}\`, expected a content folder`,
        'Check the folder’s name in archive.config.ts or in ARCHIVE_CONTENT.',
      ),
      rule: 'missing-content',
    };
  }
}

/** The problem with a link in the place of a folder, if there is one: what it leads to is none of the content. */
export async function linkProblem(folder: string): Promise<ReadingProblem | undefined> {
  const isLink = await lstat(folder).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  return isLink
    ? unreadable(
        shownPath(folder),
        'Unexpected link, expected a folder',
        'Put the folder itself in its place: links are not followed, for they may lead anywhere.',
      )
    : undefined;
}

/** The problem with a folder that cannot be read. */
export function folderProblem(folder: string, error: unknown): ReadingProblem {
  return unreadable(
    shownPath(folder),
    `Unexpected failure to read the folder (${codeOf(error)}), expected a folder of files`,
    'Check that it is a folder, and that it may be opened.',
  );
}
