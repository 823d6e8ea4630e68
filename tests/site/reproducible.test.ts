import { execFile } from 'node:child_process';
import { glob, mkdir, mkdtemp, readFile, readdir, rm, symlink, cp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const build = 'src/commands/build.ts';

/** What is no part of a checkout. */
const ownFolders = new Set(['node_modules', '.git', '.astro', 'dist']);

let parent: string;

/** A moment that in UTC is in another year. */
const moment = '2023-12-31T23:30:00-05:30';

async function git(folder: string, ...call: string[]): Promise<void> {
  await run('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...call], {
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: moment,
      GIT_COMMITTER_DATE: moment,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
}

/** Copies this repository into a folder, and commits it there; packages are lent, but for what they keep. */
async function checkout(name: string): Promise<string> {
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
  await git(folder, 'init', '--quiet');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', 'The archive');
  return folder;
}

/** Builds a checkout where the clock and the language are others; gives the folder that was built. */
async function built(folder: string, out: string, zone: string, locale: string): Promise<string> {
  const { SOURCE_DATE_EPOCH: _, ...environment } = process.env;
  const { stdout } = await run(process.execPath, [build, '--out', out, '--base', '/x/'], {
    cwd: folder,
    env: {
      ...environment,
      ARCHIVE_CONTENT: 'tests/fixtures/archive',
      TZ: zone,
      LANG: locale,
      LC_ALL: locale,
    },
  });
  if (!stdout.includes('Built and indexed ')) throw new Error(stdout);
  return path.resolve(folder, out);
}

/** Every file below a folder, with its bytes. */
async function bytesIn(folder: string): Promise<Map<string, Buffer>> {
  const files = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const read = files
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), await readFile(file)] as const;
    });
  return new Map(await Promise.all(read));
}

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'by-name-twice-'));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** Files that one of two builds lacks or has otherwise. */
function differing(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    return !here || !there || !here.equals(there);
  });
}

it('is the same to the byte in two folders, time zones and languages, built for the first time or again', async () => {
  const [first, second] = [await checkout('one'), await checkout('another folder')];
  // Turkish has letters of its own for i, Swedish sorts ä behind z, and Kiribati is a day ahead.
  const one = await bytesIn(await built(first, 'dist', 'Pacific/Kiritimati', 'tr_TR.UTF-8'));
  const out = path.join(parent, 'elsewhere');
  const other = await bytesIn(await built(second, out, 'America/St_Johns', 'sv_SE.UTF-8'));
  expect(one.size).toBeGreaterThan(200);
  expect(one.has('archive.zip') && one.has('SHA256SUMS')).toBe(true);
  expect(differing(one, other)).toEqual([]);

  // Once more over what is there, with what Astro kept of the letters.
  const again = await bytesIn(await built(first, 'dist', 'UTC', 'C'));
  expect(differing(one, again)).toEqual([]);

  const leaking = [...one].filter(([, bytes]) => bytes.includes(parent) || bytes.includes(root));
  expect(leaking.map(([name]) => name)).toEqual([]);
  // The moment of the commit, in UTC.
  expect(String(one.get(path.join('letters', '2015-07-02-union-dissolved.xml')))).toContain(
    '2024-01-01',
  );
}, 300_000);
