/** The mark before the time of a commit, in the output asked of git. */
export const mark = '\u0001';

/** A file that a commit wrote or took away, by its path below the content folder. */
export interface FileChange {
  path: string;
  /** The id under which git keeps the content; nothing where the file is gone, or is no file of its own. */
  content: string | undefined;
}

/** A commit: when it was made, as ISO 8601 in UTC, and what it did. */
export interface Commit {
  moment: string;
  files: FileChange[];
}

/**
 * Seconds since 1970 as ISO 8601 in UTC, to the second: `2016-05-24T09:30:00Z`. Nothing for what is no such
 * number, or leads beyond the years of four digits that sort as text.
 */
export function momentOf(seconds: string): string | undefined {
  return /^\d{1,11}$/u.test(seconds)
    ? new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/u, 'Z')
    : undefined;
}

/** The content that git tells of: `:100644 100644 <id before> <id after> M`. Links and submodules are none. */
const contentIn = (told: string): string | undefined =>
  /^:\d{6} 100\d{3} [0-9a-f]+ ([0-9a-f]+) /u.exec(told)?.[1];

/**
 * The commits in a raw log of git, in its order.
 *
 * Takes what `gitLog` gives: parts that end in NUL. After what is told of a file stands its path, which may
 * hold anything but NUL. A commit without a time that can be read is passed over.
 */
export function commitsIn(log: string): Commit[] {
  const commits: Commit[] = [];
  let files: FileChange[] = [];
  const parts = log.split('\0');
  for (let index = 0; index < parts.length; index += 1) {
    const part = (parts[index] ?? '').replace(/^\n/u, '');
    if (part.startsWith(mark)) {
      const moment = momentOf(part.slice(mark.length));
      files = [];
      if (moment !== undefined) commits.push({ moment, files });
    } else if (part.startsWith(':')) {
      index += 1;
      files.push({ path: parts[index] ?? '', content: contentIn(part) });
    }
  }
  return commits;
}
