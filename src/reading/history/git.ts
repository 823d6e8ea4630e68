import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { mark } from './raw-log.ts';

const run = promisify(execFile);

/** A partial copy has not every file of its past, and git would ask its host for them: a build asks no one. */
const env = () => ({ ...process.env, GIT_NO_LAZY_FETCH: '1' });

/**
 * How git is asked for its log, whatever the settings of whoever asks.
 *
 * Of branches that were joined, the one that they were joined to is followed, and what came with the join is
 * told of the join (git 2.31 and later can): so every change is told once, and on the day on which it came
 * into what is published, not on the one on which someone made it for themselves.
 */
const logCall = [
  ...['-c', 'log.showRoot=true', '-c', 'log.follow=false', 'log', '--reverse'],
  ...['--first-parent', '--diff-merges=first-parent', '--no-show-signature', '--no-color'],
  ...[`--format=${mark}%ct`, '--raw', '--no-abbrev', '-z', '--no-renames', '--relative'],
];

/**
 * What git tells of a folder, oldest first; nothing where there is no git, the folder is under none, or the
 * copy is shallow: there git takes the oldest commit that it has for the one that made every file.
 */
export async function gitLog(folder: string): Promise<string> {
  try {
    const shallow = await run('git', ['-C', folder, 'rev-parse', '--is-shallow-repository']);
    if (shallow.stdout.trim() !== 'false') return '';
    const { stdout } = await run('git', ['-C', folder, ...logCall], {
      env: env(),
      // A long history is some two hundred bytes a change.
      maxBuffer: 1 << 30,
    });
    return stdout;
  } catch {
    return '';
  }
}

/**
 * Has git write out the contents with these ids, one after the other, in its format for many at once: see
 * `batchReader`. What cannot be had ends early; never throws.
 */
export async function* gitContents(
  folder: string,
  ids: readonly string[],
): AsyncGenerator<Uint8Array, void> {
  if (ids.length === 0) return;
  const git = spawn('git', ['-C', folder, 'cat-file', '--batch', '--buffer'], {
    env: env(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // Whatever goes wrong shows in that fewer contents come than were asked for.
  git.on('error', () => undefined);
  git.stdin.on('error', () => undefined);
  git.stdin.end(`${ids.join('\n')}\n`);
  try {
    for await (const chunk of git.stdout) yield chunk as Uint8Array;
  } catch {
    // As above.
  }
}
