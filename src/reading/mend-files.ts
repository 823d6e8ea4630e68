import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../archive/problem.ts';
import { codeOf, decode, readBytes } from './file.ts';
import { mended } from './mend.ts';

/** What came of mending: the files that were changed, and those that could not be, with the reason. */
export interface Mending {
  changed: string[];
  failed: { file: string; why: string }[];
}

/** Writes a file in one step: whoever reads it meanwhile, or is cut off, finds the old text or the new. */
async function replaceFile(file: string, text: string): Promise<void> {
  // A name that the reader passes over, should it be left behind. `wx` takes nothing that is there, so
  // that no link by this name is written through.
  const draft = path.join(path.dirname(file), `.by-name-${process.pid}.tmp`);
  const { mode } = await stat(file);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await chmod(draft, mode);
    await rename(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await rm(draft, { force: true });
    throw error;
  }
}

const isWithin = (folder: string, file: string) => !path.relative(folder, file).startsWith('..');

/** Mends one file. Gives whether it had to be changed; throws where it could not be written. */
async function mendFile(absolute: string, problems: readonly Problem[]): Promise<boolean> {
  const bytes = readBytes(absolute);
  if ('rule' in bytes) return false;
  const read = decode(absolute, bytes);
  if ('rule' in read) return false;
  const text = mended(read.text, problems);
  if (bytes.equals(Buffer.from(text))) return false;
  await replaceFile(absolute, text);
  return true;
}

/**
 * Puts right, in the files themselves, what has only one right answer; see `mended`.
 *
 * Takes the content folder, the files to look at, as shown, and the problems that a check found in them. Only
 * files that the reader takes for records, and that stand in the folder itself, are written, and only where
 * something changes. Never throws for what a file holds.
 */
export async function mendFiles(
  folder: string,
  files: readonly string[],
  problems: readonly Problem[],
): Promise<Mending> {
  const mending: Mending = { changed: [], failed: [] };
  if (files.length === 0) return mending;
  const home = await realpath(folder);
  const problemsOf = Map.groupBy(problems, ({ file }) => file);
  for (const file of files) {
    const of = problemsOf.get(file) ?? [];
    // What does not belong there may be anything.
    if (of.some(({ rule }) => rule === 'stray-file')) continue;
    const absolute = path.resolve(file);
    try {
      if (!isWithin(home, await realpath(path.dirname(absolute)))) continue;
      if (await mendFile(absolute, of)) mending.changed.push(file);
    } catch (error) {
      mending.failed.push({ file, why: codeOf(error) });
    }
  }
  return mending;
}
