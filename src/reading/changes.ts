import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Changes } from '../archive/changes.ts';

const run = promisify(execFile);

/** The mark before the moment of a commit, in the output asked of git; no path begins with it. */
const mark = '\u0001';

/** A moment as ISO 8601 in UTC, to the second. */
const utc = (moment: Date): string => moment.toISOString().replace(/\.\d+Z$/u, 'Z');

/** The last change of each file, from git's log, newest first, with NUL between its parts. */
export function changesIn(log: string): Record<string, string> {
  const files: Record<string, string> = {};
  let moment = '';
  for (const part of log.split('\0')) {
    const text = part.replace(/^\n/u, '');
    if (text.startsWith(mark)) moment = utc(new Date(text.slice(mark.length)));
    // Of branches that were joined, the older commit may come first.
    else if (text && moment > (files[text] ?? '')) files[text] = moment;
  }
  return files;
}

/**
 * What git tells of a folder; nothing where there is no git, the folder is under none, or the copy is shallow:
 * there git takes the oldest commit that it has for the one that made every file.
 */
async function log(folder: string): Promise<string> {
  try {
    const shallow = await run('git', ['-C', folder, 'rev-parse', '--is-shallow-repository']);
    if (shallow.stdout.trim() !== 'false') return '';
    const { stdout } = await run(
      'git',
      [
        ...['-C', folder, 'log', `--format=${mark}%cI`, '--name-only', '-z'],
        ...['--relative', '--no-renames', '--', '.'],
      ],
      // A long history is some hundred bytes a change.
      { maxBuffer: 1 << 30 },
    );
    return stdout;
  } catch {
    return '';
  }
}

/**
 * The moment that a build may be given for what has no history, as seconds since 1970.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
function epoch(seconds: string | undefined): string | undefined {
  if (seconds === undefined || !/^\d{1,11}$/u.test(seconds)) return undefined;
  return utc(new Date(Number(seconds) * 1000));
}

/** When the files of a content folder last changed. Takes the folder's absolute path. */
export const readChanges = async (folder: string): Promise<Changes> => ({
  files: changesIn(await log(folder)),
  otherwise: epoch(process.env['SOURCE_DATE_EPOCH']),
});
