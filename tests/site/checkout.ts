import { execFile } from 'node:child_process';
import { cp, glob, mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gitAt } from './git.ts';

const run = promisify(execFile);
/** This repository. */
export const root = path.resolve(import.meta.dirname, '../..');
const build = 'src/commands/build.ts';

/** What is no part of a checkout. */
const ownFolders = new Set(['node_modules', '.git', '.astro', 'dist']);

/** A moment that in UTC is in another year. */
const moment = '2023-12-31T23:30:00-05:30';

/** Calls git in a checkout; all that is committed is of that moment. */
export const git = (folder: string, ...call: string[]): void => gitAt(folder, moment, ...call);

/** Copies this repository into a folder, and commits it there; packages are lent, but for what they keep. */
export async function checkout(parent: string, name: string): Promise<string> {
  const folder = path.join(parent, name);
  await cp(root, folder, {
    recursive: true,
    filter: (file) => !ownFolders.has(path.relative(root, file)),
  });
  await mkdir(path.join(folder, 'node_modules'));
  for (const entry of await readdir(path.join(root, 'node_modules'))) {
    const isKept = entry.startsWith('.') && entry !== '.bin';
    const [lent, here] = [root, folder].map((of) => path.join(of, 'node_modules', entry));
    if (!isKept && lent && here) await symlink(lent, here, 'junction');
  }
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'The archive');
  return folder;
}

/** Builds a checkout, by one or more processes, where the clock and the language may be others; gives the folder that was built. */
export async function built(
  folder: string,
  out: string,
  { zone = 'UTC', locale = 'C', processes = 1 } = {},
): Promise<string> {
  const { SOURCE_DATE_EPOCH: _, ...environment } = process.env;
  const { stdout } = await run(
    process.execPath,
    [build, '--out', out, '--base', '/x/', '--processes', String(processes)],
    {
      cwd: folder,
      env: {
        ...environment,
        ARCHIVE_CONTENT: 'tests/fixtures/archive',
        TZ: zone,
        LANG: locale,
        LC_ALL: locale,
      },
    },
  );
  if (!stdout.includes('Built and indexed ')) throw new Error(stdout);
  return path.resolve(folder, out);
}

/** Every file below a folder, with its bytes. */
export async function bytesIn(folder: string): Promise<Map<string, Buffer>> {
  const files = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const read = files
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), await readFile(file)] as const;
    });
  return new Map(await Promise.all(read));
}

/** Files that one of two builds lacks or has otherwise. */
export function differing(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    return !here || !there || !here.equals(there);
  });
}
