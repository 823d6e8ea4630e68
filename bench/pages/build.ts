import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/**
 * Builds the archive into a folder, as a maintainer would, and gives its path; nothing if that fails.
 * What the build has to say goes to the standard error, so that the standard output holds the table alone.
 */
export async function buildInto(folder: string, base: string): Promise<string | undefined> {
  const out = path.resolve(folder);
  const build = spawn(process.execPath, ['src/commands/build.ts', '--out', out, '--base', base], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [status] = (await once(build, 'exit')) as [number | null];
  return status === 0 ? out : undefined;
}
