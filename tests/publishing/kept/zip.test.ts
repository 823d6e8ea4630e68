import { readSync } from 'node:fs';
import {
  appendFile,
  copyFile,
  link,
  mkdtemp,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/publishing/files.ts';
import { noteOfZip, openKeptZip, type ZipNote } from '../../../src/publishing/kept/zip.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-kept-zip-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const [kept, built] = [path.join(folder, 'kept.zip'), path.join(folder, 'built.zip')];
let note: ZipNote;

beforeEach(async () => {
  await Promise.all([kept, built].map((file) => rm(file, { force: true })));
  await writeFile(kept, 'A copy of no one');
  note = noteOfZip(kept, await digestOf(kept));
  await link(kept, built);
});

/** What is read of a copy that is taken for what was written; nothing where none is. */
async function taken(of: ZipNote | undefined = note): Promise<string | undefined> {
  const zip = await openKeptZip(of, kept, built);
  if (!zip) return undefined;
  const bytes = Buffer.alloc(100);
  const text = bytes.toString('utf8', 0, readSync(zip.handle, bytes, 0, bytes.length, 0));
  zip.close();
  return text;
}

describe('a copy that was kept is taken', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['as it was written', () => Promise.resolve()],
    ['from its other place', () => rm(kept)],
    [
      'under another name on its disk',
      () => rename(kept, `${kept}-`).then(() => rename(`${kept}-`, kept)),
    ],
    [
      'where it is another file with the same bytes',
      () =>
        rm(kept)
          .then(() => rm(built))
          .then(() => writeFile(kept, 'A copy of no one')),
    ],
    ['where it was written at another time', () => utimes(kept, 1, 1)],
    [
      'from its other place, where another file is in the first',
      () => rm(kept).then(() => writeFile(kept, 'Another')),
    ],
  ])('%s', async (_, change) => {
    await change();
    expect(await taken()).toBe('A copy of no one');
  });
});

describe('no copy is taken', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['where there is none', () => Promise.all([rm(kept), rm(built)])],
    ['where it has other bytes', () => writeFile(kept, 'A copy of no-one')],
    ['where it has more', () => appendFile(kept, '!')],
    [
      'where others took both places',
      async () => {
        await rm(kept);
        await writeFile(kept, 'Another');
        await rm(built);
        await copyFile(kept, built);
      },
    ],
  ])('%s', async (_, change) => {
    await change();
    expect(await taken()).toBeUndefined();
  });

  it('where nothing is known of it', async () => {
    expect(await openKeptZip(undefined, kept, built)).toBeUndefined();
  });
});
