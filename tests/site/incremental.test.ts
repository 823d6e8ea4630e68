import { existsSync } from 'node:fs';
import { cp, glob, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { built, bytesIn, checkout, differing, git } from './checkout.ts';
import { edit } from './edit.ts';

let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'by-name-again-'));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** What is changed in an invented archive between two builds: files with what stands in place of what. */
const edits = [
  // Named in letters, in feeds, on other people's pages.
  ['people/lian-yehua.yaml', 'name: Lian Yehua', 'name: Lian Yewa'],
  ['organizations/kelmar-bookbinders-guild.yaml', 'name: Guild', 'name: Old Guild'],
  ['issues.yaml', '- id: reprisals\n  label: ', '- id: reprisals\n  label: All '],
  [
    'letters/2008-06-21-passengers-of-the-oster-ferry.md',
    '\n---\n',
    '\n---\n\nOne more paragraph.\n',
  ],
] as const;

async function change(folder: string): Promise<void> {
  const archive = path.join(folder, 'tests/fixtures/archive');
  for (const [file, from, to] of edits) await edit(path.join(archive, file), from, to);
  const letters = path.join(archive, 'letters');
  await cp(
    path.join(letters, '2016-05-statement-ana-vesel.md'),
    path.join(letters, '2016-05-second-statement-ana-vesel.md'),
  );
  await rm(path.join(letters, '2014-spring-lettre-des-quais.md'));
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Changes of every kind');
}

/** The files of a build, with the moment at which each was written. */
async function written(folder: string): Promise<Map<string, number>> {
  const files = await Array.fromAsync(glob('**/*.*', { cwd: folder }));
  const times = files.map(
    async (file) => [file, (await stat(path.join(folder, file))).mtimeMs] as const,
  );
  return new Map(await Promise.all(times));
}

it('gives what a first build gives, after changes of every kind, and writes only what they change', async () => {
  const [again, anew] = [await checkout(parent, 'again'), await checkout(parent, 'anew')];
  const before = await written(await built(again, 'dist'));
  await Promise.all([again, anew].map(change));
  const one = await bytesIn(await built(again, 'dist', { processes: 3 }));
  const other = await bytesIn(await built(anew, 'dist'));
  expect(differing(one, other)).toEqual([]);
  expect(one.size).toBeGreaterThan(200);

  const after = await written(path.join(again, 'dist'));
  const same = [...before].filter(([file, time]) => after.get(file) === time);
  // It has nothing to do with any of them.
  expect(same.map(([file]) => file)).toContain('letters/2010-undated-card/index.html');
  expect(same.length).toBeGreaterThan(before.size / 20);
  // What is no longer there is not kept for ever.
  expect([...after.keys()].filter((file) => file.includes('lettre-des-quais'))).toEqual([]);
}, 300_000);

it('leaves the output as it was where the content has errors', async () => {
  const folder = await checkout(parent, 'wrong');
  const before = await bytesIn(await built(folder, 'dist'));
  const letter = path.join(folder, 'tests/fixtures/archive/letters/2016-05-statement-ana-vesel.md');
  await edit(letter, '\ndate: ', '\ndate: about ');
  for (const out of ['dist', 'elsewhere']) {
    const building = built(folder, out, { processes: 2 });
    await expect(building).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Nothing was built') as string,
      stderr: '',
    });
  }
  expect(differing(before, await bytesIn(path.join(folder, 'dist')))).toEqual([]);
  expect(existsSync(path.join(folder, 'elsewhere'))).toBe(false);
  await edit(letter, '\ndate: about ', '\ndate: ');
  expect(differing(before, await bytesIn(await built(folder, 'dist')))).toEqual([]);
}, 300_000);
