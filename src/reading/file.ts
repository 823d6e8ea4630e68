import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, type Stats } from 'node:fs';
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

/** The code of an error of the file system: ENOENT. */
export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown error';

/** The problem with what cannot be read. */
export const unreadable = (file: string, message: string, fix: string): ReadingProblem =>
  problemAt(file, 'unreadable-file', message, fix);

/** The problem with what stands in the place of a file and is none, if so. */
function noFile(file: string, found: Stats): ReadingProblem | undefined {
  if (found.isFile()) return undefined;
  if (found.isSymbolicLink())
    return unreadable(
      file,
      'Unexpected link, expected a text file',
      'Put the file itself in its place: links are not followed, for they may lead anywhere.',
    );
  return found.isDirectory()
    ? unreadable(
        file,
        'Unexpected folder, expected a text file',
        'Give the folder a name without an ending, or put the file in its place.',
      )
    : unreadable(
        file,
        'Unexpected pipe or device, expected a text file',
        'Put a file in its place, or take it out of the content folder.',
      );
}

/**
 * Reads the bytes of a file. Gives the problem where they cannot be had; never throws.
 *
 * Waits for the file: ten thousand small files take a third of a second so, and three where each is awaited.
 */
export function readBytes(absolute: string): Buffer | ReadingProblem {
  const file = shownPath(absolute);
  try {
    // Links are looked at, not followed, and a pipe is never opened: it would keep the reader waiting.
    const found = lstatSync(absolute);
    const problem = noFile(file, found);
    if (problem) return problem;
    return found.size > largestFile ? tooLong(file, found.size, 'bytes') : readFileSync(absolute);
  } catch (error) {
    return unreadable(
      file,
      `Unexpected failure to read the file (${codeOf(error)}), expected a text file`,
      'Check that it is there, and that it may be read.',
    );
  }
}

/** Reads a file as UTF-8. Gives its text, or the problem with it; never throws. */
export function readText(absolute: string): TextFile | ReadingProblem {
  const bytes = readBytes(absolute);
  return 'rule' in bytes ? bytes : decode(shownPath(absolute), bytes);
}

/** The text of a file’s bytes, or the problem with them. */
export function decode(file: string, bytes: Buffer): TextFile | ReadingProblem {
  // UTF-16 without a byte-order mark passes for UTF-8, with a zero byte beside each Latin letter.
  if (!isUtf8(bytes) || bytes.includes(0)) {
    return unreadable(
      file,
      'Unexpected bytes, expected text in UTF-8',
      'Open the file in your editor and save it again with the encoding UTF-8.',
    );
  }
  const text = bytes.toString('utf8');
  return { file, text: text.replace(/^\uFEFF+/u, '').replace(/\r\n?/gu, '\n') };
}
