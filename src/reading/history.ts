import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs git in a folder; gives what it says, or nothing where there is no git or no repository. */
async function git(folder: string, ...words: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...words], { maxBuffer: 2 ** 30 });
    return stdout;
  } catch {
    return '';
  }
}

/**
 * When each file below a folder was last changed, by git: its path from the folder, with forward slashes,
 * and the day (UTC) on which the change was made, `YYYY-MM-DD`.
 *
 * Empty where there is no history to ask: no git, no repository, or a shallow copy, in which git takes the
 * oldest commit that it has for the one that made every file. Files that were never committed are missing.
 */
export async function lastChanges(folder: string): Promise<ReadonlyMap<string, string>> {
  const shallow = await git(folder, 'rev-parse', '--is-shallow-repository');
  if (shallow.trim() !== 'false') return new Map();
  const log = await git(
    folder,
    ...['-c', 'core.quotePath=false', 'log', '--format=%x00%at', '--name-only', '--relative', '--'],
    '.',
  );
  const changes = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [seconds, ...files] = commit.split('\n').filter(Boolean);
    const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    for (const file of files) if (day > (changes.get(file) ?? '')) changes.set(file, day);
  }
  return changes;
}
