import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { LetterRecord } from '../../src/archive/archive.ts';
import { keptFiles, standingFiles } from '../../src/publication/kept-files.ts';
import { indexLetters, type Kept } from '../../src/search/index-letters.ts';
import { archiveOf, letter, person } from '../archive/records.ts';

const parent = await mkdtemp(path.join(os.tmpdir(), 'by-name-index-'));
afterAll(() => rm(parent, { recursive: true, force: true }));

const ana = person('ana-vesel', { name: 'Ana Vesel' });

/** Two letters of each of three years, one of them in Chinese and one that names Ana Vesel. */
const letters = [
  letter('1990-ferry', { date: '1990-03-01' }),
  letter('1990-lamp', {
    date: '1990-05-01',
    detainees: [{ person: ana.id, status: 'imprisoned' }],
  }),
  letter('2001-quay', { date: '2001-03-01', language: 'zh-Hans', letterLanguages: ['zh-Hans'] }),
  letter('2001-mill', { date: '2001-05-01' }),
  letter('2016-bell', { date: '2016-03-01' }),
  letter('2016-boat', { date: '2016-05-01' }),
];

const texts: Readonly<Record<string, string>> = Object.fromEntries(
  letters.map(({ id }) => [id, `The ${id.slice(5)} is on the river`]),
);

const pageOf = (text: string, rest = '') =>
  `<html><body><main><article class="body"><p>${text}.</p></article>${rest}</main></body></html>`;

/** What a page is known by. */
const keyOf = (letter: string) => `page of ${letter}`;

interface Built {
  name?: string;
  letters?: readonly LetterRecord[];
  texts?: Readonly<Record<string, string>>;
  rest?: string;
  version?: string;
  most?: number;
  keyOf?: (letter: string) => string;
  /** A page that is not in the folder yet, and comes while others are read. */
  late?: string;
  /** The folder of the site, where it is not a new one. */
  site?: string;
  files?: Kept['files'];
}

/** Indexes a site; what is kept of it is in a folder of its own name. */
async function index(kept: string, { name, rest, version = '1', most = 2, ...of }: Built = {}) {
  const folder = of.site ?? (await mkdtemp(path.join(parent, 'site-')));
  const archive = archiveOf({
    people: [name === undefined ? ana : person(ana.id, { name })],
    letters: [...(of.letters ?? letters)],
  });
  const htmlOf = (id: string) => pageOf(of.texts?.[id] ?? texts[id] ?? id, rest);
  for (const { id } of archive.letters) {
    if (id === of.late) continue;
    const page = path.join(folder, 'letters', id);
    await mkdir(page, { recursive: true });
    await writeFile(path.join(page, 'index.html'), htmlOf(id));
  }
  await indexLetters(
    {
      ...{ archive, folder, keyOf: of.keyOf },
      pageOf: (id) => (id === of.late ? setTimeout(50, htmlOf(id)) : undefined),
    },
    { folder: path.join(parent, kept), version, ...(of.files && { files: of.files }) },
    { most },
  );
  return {
    files: await filesOf(path.join(folder, 'pagefind')),
    entry: JSON.parse(
      await readFile(path.join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as { languages: Record<string, { hash: string; wasm: string | null; page_count: number }> },
    kept: (await readdir(path.join(parent, kept))).toSorted(),
  };
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const digest = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      return [path.relative(folder, file), digest] as const;
    });
  return Object.fromEntries((await Promise.all(files)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The tags of parts of which any file is another. */
const changed = (a: Record<string, string>, b: Record<string, string>): string[] =>
  [
    ...new Set(
      Object.keys({ ...a, ...b })
        .filter((file) => a[file] !== b[file] && file !== 'pagefind-entry.json')
        .map(
          (file) =>
            path
              .basename(file)
              .replace(/^pagefind\./u, '')
              .split('_')[0] ?? '',
        ),
    ),
  ].toSorted();

const whole = await index('base');

describe('an index in parts', () => {
  it('is one bundle with an index for each part and language', () => {
    const { en, ...others } = whole.entry.languages;
    expect(en).toMatchObject({ wasm: 'en', page_count: 2 });
    expect(en?.hash).toMatch(/^en-x-1984-1999_/u);
    expect(Object.keys(others).toSorted()).toEqual([
      'en-x-2000-2015',
      'en-x-2016-2047',
      'zh-x-2000-2015',
    ]);
    const code = Object.keys(whole.files).filter((file) => !/\.pf_/u.test(file));
    expect(code).toEqual([
      'pagefind-entry.json',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
    ]);
  });

  it('is the same whether it was kept or is made anew', async () => {
    expect((await index('base')).files).toEqual(whole.files);
    expect((await index('fresh')).files).toEqual(whole.files);
  });

  it('has one part, of the languages’ plain names, where there are few letters', async () => {
    const { entry, kept } = await index('few', { most: 6 });
    expect(Object.keys(entry.languages)).toEqual(['en', 'zh']);
    expect(kept).toHaveLength(2);
  });

  it('starts with another language where none is in English', async () => {
    const chinese = letters.map((one) => ({ ...one, language: 'zh-Hans' }));
    const { entry, files } = await index('chinese', { letters: chinese });
    expect(entry.languages['en']?.hash).toMatch(/^zh-x-/u);
    expect(Object.keys(files)).toContain('wasm.unknown.pagefind');
  });

  it('may be of no letters', async () => {
    expect((await index('none', { letters: [] })).entry.languages).toEqual({});
  });

  it.each<[what: string, built: Built, tags: string[]]>([
    ['nothing', {}, []],
    ['a letter’s text', { texts: { '2016-bell': 'The bell is silent' } }, ['en-x-2016-2047']],
    [
      'a letter’s title',
      {
        letters: letters.map((one) => (one.id === '2016-bell' ? { ...one, title: 'Bells' } : one)),
      },
      ['en-x-2016-2047'],
    ],
    ['the name of someone whom a letter names', { name: 'Ana Moran' }, ['en-x-1984-1999']],
    [
      'a letter less',
      { letters: letters.filter(({ id }) => id !== '2016-bell') },
      ['en-x-2016-2047'],
    ],
    [
      'a letter more, of years that had none',
      { letters: [...letters, letter('1800-mast', { date: '1800-01-01' })] },
      ['en-x-1792-1919'],
    ],
    [
      'a letter more than a part holds',
      { letters: [...letters, letter('1999-mast', { date: '1999-01-01' })] },
      ['en-x-1984-1991', 'en-x-1984-1999', 'en-x-1992-1999'],
    ],
    [
      'what pages say of other letters',
      { rest: '<section aria-labelledby="elsewhere">in ten other letters</section>' },
      [],
    ],
    ['what pages say that no index reads', { rest: '<nav>Next: Bells</nav>' }, []],
  ])('after %s, has only these parts anew', async (_, built, tags) => {
    const before = await index('changing');
    const after = await index('changing', built);
    expect(changed(before.files, after.files)).toEqual(tags);
    // What was made with what had been kept is what would be made without.
    expect(after.files).toEqual((await index(`anew ${_}`, built)).files);
    // All other parts are the folders that were there.
    const written = after.kept.filter((folder) => !before.kept.includes(folder));
    expect(written.length).toBeLessThanOrEqual(tags.length);
  });

  it('keeps no part that it no longer needs', async () => {
    const before = await index('growing');
    const after = await index('growing', { texts: { '2016-bell': 'Silence' } });
    expect(after.kept).toHaveLength(before.kept.length);
    expect(after.kept).not.toEqual(before.kept);
  });

  it('takes nothing that another version of the code kept, nor what was left unfinished', async () => {
    const { kept } = await index('versions');
    await mkdir(path.join(parent, 'versions', 'left.part'));
    const after = await index('versions', { version: '2' });
    expect(after.kept.filter((name) => kept.includes(name))).toEqual(['letters.json']);
    expect(after.files).toEqual(whole.files);
  });

  it('reads pages again where what was kept of them is spoiled', async () => {
    await index('spoiled', { keyOf });
    await writeFile(path.join(parent, 'spoiled', 'letters.json'), '{"version":"1","le');
    expect((await index('spoiled', { keyOf })).files).toEqual(whole.files);
  });

  it('reads no page of a letter that is known by what it was known by', async () => {
    await index('known', { keyOf });
    const silent = { texts: { '2016-bell': 'The bell is silent' } };
    expect((await index('known', { ...silent, keyOf })).files).toEqual(whole.files);
    const isNew = (id: string) => (id === '2016-bell' ? 'new' : keyOf(id));
    const after = await index('known', { ...silent, keyOf: isNew });
    expect(changed(whole.files, after.files)).toEqual(['en-x-2016-2047']);
    expect(after.files).toEqual((await index('unknown', silent)).files);
    expect((await index('known')).files).toEqual(whole.files);
  });

  it('has no part anew where a letter is known by something new and reads as before', async () => {
    const before = await index('same', { keyOf });
    const after = await index('same', { keyOf: (id) => `${keyOf(id)}, again` });
    expect(after.kept).toEqual(before.kept);
  });

  it('is the same of a page that is still being made', async () => {
    expect((await index('late', { late: '2001-mill' })).files).toEqual(whole.files);
    // Also where only the page is new, and what is kept tells what it says.
    await index('late again', { keyOf });
    await rm(
      path.join(parent, 'late again', (await readdir(path.join(parent, 'late again')))[0] ?? ''),
      { recursive: true },
    );
    expect((await index('late again', { keyOf, late: '2001-mill' })).files).toEqual(whole.files);
  });

  it('keeps nothing of a letter that is gone', async () => {
    await index('gone', { keyOf });
    await index('gone', { keyOf, letters: letters.filter(({ id }) => id !== '2016-bell') });
    const kept = await readFile(path.join(parent, 'gone', 'letters.json'), 'utf8');
    expect(kept).toContain('2016-boat');
    expect(kept).not.toContain('2016-bell');
  });

  it('leaves files in the site that would be laid there as they are, and no others', async () => {
    const site = await mkdtemp(path.join(parent, 'site-'));
    const pagefind = path.join(site, 'pagefind');
    const notes = path.join(parent, 'laid.json');
    const laid = () => keptFiles(standingFiles(pagefind, notes));
    const moments = async () => {
      const names = Object.keys(await filesOf(pagefind));
      const stats = names.map(
        async (name) => (await stat(path.join(pagefind, name), { bigint: true })).ctimeNs,
      );
      return new Map((await Promise.all(stats)).map((moment, at) => [names[at] ?? '', moment]));
    };
    await index('laid', { site, files: laid });
    const before = await moments();
    await writeFile(path.join(pagefind, 'foreign.txt'), '');
    const [fragment = ''] = Object.keys(whole.files).filter((file) => file.startsWith('fragment/'));
    await writeFile(path.join(pagefind, fragment), 'spoiled');
    expect((await index('laid', { site, files: laid })).files).toEqual(whole.files);
    const silent = { texts: { '2016-bell': 'The bell is silent' } };
    const after = await index('laid', { site, files: laid, ...silent });
    expect(after.files).toEqual((await index('laid anew', silent)).files);
    const now = await moments();
    const stayed = [...before]
      .filter(([file, moment]) => now.get(file) === moment)
      .map(([file]) => file);
    const sames = Object.keys(after.files).filter(
      (file) => after.files[file] === whole.files[file],
    );
    expect(stayed.length).toBeGreaterThan(5);
    expect(sames).toEqual(expect.arrayContaining(stayed));
  });
});
