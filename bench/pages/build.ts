import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/**
 * Builds the archive into a folder, as a maintainer would, and gives its path; nothing if that fails. Takes another
 * content folder than the archive's own, where that is to be built.
 * What the build has to say goes to the standard error, so that the standard output holds the table alone.
 */
export async function buildInto(
  folder: string,
  base: string,
  content?: string,
): Promise<string | undefined> {
  const out = path.resolve(folder);
  const build = spawn(process.execPath, ['src/commands/build.ts', '--out', out, '--base', base], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, ...(content === undefined ? {} : { ARCHIVE_CONTENT: content }) },
  });
  const [status] = (await once(build, 'exit')) as [number | null];
  return status === 0 ? out : undefined;
}
