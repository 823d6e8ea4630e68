import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { largestFile, tooLong } from './limits.ts';
import { problemAt, type ReadingProblem } from './rules.ts';

/** A text file as read: without a byte-order mark, and with `\n` at the end of each line. */
export interface TextFile {
  /** Path with forward slashes, from the folder where the command runs. */
  file: string;
  text: string;
}

/** A path as it is shown: with forward slashes, from the folder where the command runs. */
export function shownPath(absolute: string): string {
  return path.relative(process.cwd(), absolute).split(path.sep).join('/') || '.';
}

/**
 * The files below a folder, as absolute paths in alphabetical order, those of folders inside it too.
 * Names that begin with a dot are passed over: editors and file managers leave such files behind.
 * Gives nothing where there is no such folder; throws where it cannot be read.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !path.relative(folder, file).split(path.sep).some(isHidden))
    .sort();
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

/** The problem with a folder that cannot be read, or with one inside it. */
export function folderProblem(folder: string, error: unknown): ReadingProblem {
  const file = shownPath((error as NodeJS.ErrnoException).path ?? folder);
  return unreadable(
    file,
    `Unexpected failure to read the folder (${codeOf(error)}), expected a folder of files`,
    'Check that it is a folder, and that it may be opened.',
  );
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown error';

const isHidden = (name: string) => name.startsWith('.');

const unreadable = (file: string, message: string, fix: string): ReadingProblem =>
  problemAt(file, 'unreadable-file', message, fix);

/** Reads a file as UTF-8. Gives its text, or the problem with it; never throws. */
export async function readText(absolute: string): Promise<TextFile | ReadingProblem> {
  const file = shownPath(absolute);
  let bytes: Buffer;
  try {
    const { size } = await stat(absolute);
    if (size > largestFile) return tooLong(file, size, 'bytes');
    bytes = await readFile(absolute);
  } catch (error) {
    return unreadable(
      file,
      `Unexpected failure to read the file (${codeOf(error)}), expected a text file`,
      'Check that it is a file, not a broken link, and that it may be read.',
    );
  }
  try {
    // TextDecoder takes the byte-order mark off, and refuses what is not UTF-8; UTF-16 without such a
    // mark passes for UTF-8, with a zero byte beside each Latin letter.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new TypeError('zero byte');
    return { file, text: text.replace(/\r\n?/gu, '\n') };
  } catch {
    return unreadable(
      file,
      'Unexpected bytes, expected text in UTF-8',
      'Open the file in your editor and save it again with the encoding UTF-8.',
    );
  }
}
