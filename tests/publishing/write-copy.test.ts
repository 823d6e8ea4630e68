import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCopy, type LateFolder } from '../../src/publishing/write-copy.ts';
import { writeSums } from '../../src/publishing/write-sums.ts';

const parent = await mkdtemp(path.join(os.tmpdir(), 'by-name-copy-'));
afterAll(() => rm(parent, { recursive: true, force: true }));

const page = (body: string) =>
  `<!doctype html><html lang="en"><link rel="stylesheet" href="/x/a.css"><body>${body}</body></html>\n`;

const site: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': page('<a href="/x/people/">People</a> <a href="/x/archive.zip">All</a>'),
  'people/index.html': page('<a href="/x/people/ana-vesel/">Ana Vesel</a>'),
  'people/ana-vesel/index.html': page(
    '<a href="/x/people">People</a> <a href="/x/later/">Later</a> <a href="/x/z">Z</a>',
  ),
  'people/ana-vesel.json': '{"name":"Ana Vesel"}\n',
  'a.css': '@font-face { src: url(/x/font.woff2) }\n',
  'font.woff2': Uint8Array.from({ length: 500 }, (_, place) => (place * place) % 251),
  // More than is read at once.
  'data/letters.ndjson': '{"title":"A letter of no one"}\n'.repeat(200_000),
  '_astro/page.js': 'export {};\n',
};

/** When all files were written, as their times say. */
const old = new Date('2020-01-01');

let folder: string;
let kept: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(parent, 'site-'));
  [kept, out] = [path.join(folder, 'kept'), path.join(folder, 'dist')];
  await lay(site);
});

const at = (file: string) => path.join(out, file);

async function lay(files: typeof site): Promise<void> {
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(at(file)), { recursive: true });
    await writeFile(at(file), bytes);
    await utimes(at(file), old, old);
  }
}

interface Options {
  to?: string;
  keptIn?: string;
  base?: string;
  version?: string;
  late?: LateFolder;
}

/** Makes the copy and the checksums; gives both. */
async function built({ to = out, keptIn = kept, base = '/x/', version = '1', late }: Options = {}) {
  const copy = {
    name: 'by-name',
    readme: 'Read me\n',
    origin: 'https://archive.example.org',
    base,
  };
  const digests = await writeCopy(to, copy, { folder: keptIn, version }, () => undefined, late);
  await writeSums(to, digests);
  const [zip, sums] = ['archive.zip', 'SHA256SUMS'].map((file) => readFile(path.join(to, file)));
  return { zip: (await zip) ?? Buffer.of(), sums: String(await sums) };
}

/** The same where nothing is kept. */
async function builtAnew(options: Options = {}) {
  const keptIn = await mkdtemp(path.join(parent, 'anew-'));
  const to = path.join(keptIn, 'dist');
  await cp(out, to, { recursive: true });
  await Promise.all(
    ['archive.zip', 'SHA256SUMS'].map((file) => rm(path.join(to, file), { force: true })),
  );
  return built({ ...options, to, keptIn: path.join(keptIn, 'kept') });
}

const filesOf = (zip: Buffer) =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );

async function expectSame(options: Options = {}) {
  const [again, anew] = [await built(options), await builtAnew(options)];
  expect(filesOf(again.zip)).toEqual(filesOf(anew.zip));
  expect(again.zip.equals(anew.zip)).toBe(true);
  expect(again.sums).toBe(anew.sums);
  return again;
}

/** Writes other bytes, which seem to be as old as those before. */
async function changeUnseen(file: string, from: string, to: string): Promise<void> {
  await writeFile(at(file), (await readFile(at(file), 'utf8')).replace(from, to));
  await utimes(at(file), old, old);
}

describe('a copy that is made again is as the first one', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['after nothing', () => Promise.resolve()],
    ['after a page changed', () => lay({ 'index.html': page('<a href="/x/people/">All</a>') })],
    ['after a page changed to one as long', () => changeUnseen('index.html', 'People', 'Others')],
    ['after a table changed', () => lay({ 'data/letters.ndjson': '{}\n' })],
    [
      'after a large file changed to one as long',
      () => changeUnseen('data/letters.ndjson', 'A letter', 'B letter'),
    ],
    ['after a style changed', () => lay({ 'a.css': 'a { color: red }\n' })],
    ['after a file was written again as it was', () => lay({ 'a.css': site['a.css'] ?? '' })],
    ['after a page came to which others lead', () => lay({ 'later/index.html': page('Later') })],
    ['after a file came to which a page leads', () => lay({ z: '' })],
    ['after a page went to which others lead', () => rm(at('people/ana-vesel/index.html'))],
    ['after a font went that a style names', () => rm(at('font.woff2'))],
    [
      'after a file took the place of another',
      () => rename(at('font.woff2'), at('people/a.woff2')),
    ],
    [
      'after two files changed places',
      async () => {
        await rename(at('people/index.html'), at('z'));
        await rename(at('index.html'), at('people/index.html'));
        await rename(at('z'), at('index.html'));
      },
    ],
    ['after the built copy went', () => rm(at('archive.zip'))],
    [
      'after another took its place',
      () => rm(at('archive.zip')).then(() => lay({ 'archive.zip': 'PK' })),
    ],
    [
      'after the built copy was cut, and with it the kept one',
      () => truncate(at('archive.zip'), 2_000),
    ],
    [
      'after bytes of both changed',
      async () => {
        const bytes = await readFile(at('archive.zip'));
        await writeFile(at('archive.zip'), bytes.fill(0, 300, 5_000));
      },
    ],
    ['after the kept copy went', () => rm(path.join(kept, 'archive.zip'))],
    [
      'after both copies went',
      () => Promise.all([rm(at('archive.zip')), rm(path.join(kept, 'archive.zip'))]),
    ],
    [
      'with the kept copy of another site',
      () =>
        rm(path.join(kept, 'archive.zip')).then(() =>
          copyFile(at('font.woff2'), path.join(kept, 'archive.zip')),
        ),
    ],
    ['without the list of what is kept', () => rm(path.join(kept, 'files.ndjson'))],
    ['with an empty list', () => truncate(path.join(kept, 'files.ndjson'))],
    ['with half a list', () => truncate(path.join(kept, 'files.ndjson'), 900)],
    [
      'with a list in which a file has the digest of another',
      async () => {
        const list = path.join(kept, 'files.ndjson');
        const text = await readFile(list, 'utf8');
        await writeFile(list, text.replaceAll(/"digest":"[0-9a-f]{4}/gu, '"digest":"0000'));
      },
    ],
    ['with nothing kept', () => rm(kept, { recursive: true })],
    ['with what a build left that was stopped', () => lay({ 'archive.zip.part': 'PK' })],
  ])('%s', async (_, change) => {
    await built();
    await change();
    const same = await expectSame();
    // What this build kept is as true.
    expect(await built()).toEqual(same);
  });

  it.each([{ base: '/y/' }, { version: '2' }])('where %j is another', async (options) => {
    await built();
    await expectSame(options);
  });

  it('in another folder', async () => {
    await built();
    await rename(out, `${out}-elsewhere`);
    out = `${out}-elsewhere`;
    await expectSame();
  });
});

describe('a copy', () => {
  it('leads to a page from the day on which there is one, and no longer', async () => {
    const links = async () => filesOf((await built()).zip)['by-name/people/ana-vesel/index.html'];
    expect(await links()).toContain('"https://archive.example.org/x/later/"');
    await lay({ 'later/index.html': page('Later') });
    expect(await links()).toContain('"../../later/index.html"');
    await rm(at('later/index.html'));
    expect(await links()).toContain('"https://archive.example.org/x/later/"');
  });

  it('does not read what did not change, nor pack it', async () => {
    await built();
    const list = path.join(kept, 'files.ndjson');
    const lines = (await readFile(list, 'utf8')).split('\n').slice(0, -2);
    // Were the file read, its true digest would come out.
    const told = lines.map((line) =>
      line.includes('"people/ana-vesel.json"')
        ? line.replaceAll(/"digest":"\w+"/gu, `"digest":"${'0'.repeat(64)}"`)
        : line,
    );
    const text = `${told.join('\n')}\n`;
    const sum = createHash('sha256').update(text).digest('hex');
    await writeFile(list, `${text}${JSON.stringify({ sum })}\n`);
    const { zip, sums } = await built();
    const line = `${'0'.repeat(64)}  people/ana-vesel.json\n`;
    expect(sums).toContain(line);
    expect(filesOf(zip)['by-name/SHA256SUMS']).toContain(line);
    // Once it is touched, it is read.
    await utimes(at('people/ana-vesel.json'), 1, 1);
    expect((await expectSame()).sums).not.toContain(line);
  });

  it('lies on the disk once, and nothing else is left', async () => {
    await built();
    await built();
    const [published, again] = await Promise.all(
      [at('archive.zip'), path.join(kept, 'archive.zip')].map((file) => stat(file)),
    );
    expect(published?.ino).toBe(again?.ino);
    expect((await readdir(kept)).sort()).toEqual(['archive.zip', 'files.ndjson']);
    expect((await readdir(out)).filter((file) => file.startsWith('archive'))).toEqual([
      'archive.zip',
    ]);
  });

  it('is not made where the site has a file of the name of one of its own', async () => {
    await lay({ 'README.txt': 'Mine\n' });
    await expect(built()).rejects.toThrow(
      /^Unexpected README\.txt in .*, expected no file of that name/u,
    );
    expect(existsSync(at('archive.zip.part'))).toBe(false);
  });

  it('is not made of a page whose modules would not run, and nothing is left of it', async () => {
    await built();
    const before = await readdir(out);
    const { zip } = await built();
    await lay({ 'index.html': page('<script type="module" src="/x/_astro/other.js"></script>') });
    await expect(built()).rejects.toThrow(/^Unexpected modules on index\.html/u);
    expect(await readdir(out)).toEqual(before);
    await lay(site);
    expect((await built()).zip.equals(zip)).toBe(true);
  });

  // macOS has its `shasum`, and Windows none.
  it.runIf(process.platform === 'linux')('is among the checksums of the site', async () => {
    await built();
    const call = ['--check', '--strict', '--quiet', 'SHA256SUMS'];
    expect(execFileSync('sha256sum', call, { cwd: out }).toString()).toBe('');
  });
});

describe('a folder that is still written when the copy is begun', () => {
  const index: typeof site = {
    'index.html': page('<a href="/x/late/a.js">Index</a> <a href="/x/late/b.json">B</a>'),
    'late/a.js': 'export {};\n',
    'late/b.json': '{}\n',
    'late/deeper/c.json': '{"of":"no one"}\n',
  };
  const written = (work: () => Promise<unknown> = () => Promise.resolve()): LateFolder => ({
    ...{ folder: 'late', asked: 'late/a.js', takesLong: true },
    written: setTimeout(20)
      .then(work)
      .then(() => undefined),
  });

  it('is waited for, and comes last', async () => {
    await lay({ 'index.html': index['index.html'] ?? '' });
    const { zip, sums } = await built({ late: written(() => lay(index)) });
    const names = Object.keys(filesOf(zip));
    const last = ['late/a.js', 'late/b.json', 'late/deeper/c.json', 'SHA256SUMS'];
    expect(names.slice(-4)).toEqual(last.map((file) => `by-name/${file}`));
    for (const file of last.slice(0, 3)) expect(sums).toContain(`  ${file}\n`);
    // Its checksums are in the order of the paths all the same.
    const inside = filesOf(zip)['by-name/SHA256SUMS']?.split('\n').slice(0, -1) ?? [];
    const paths = inside.map((line) => line.slice(66));
    expect(paths).toEqual(paths.toSorted());
  });

  it('is as if it had been there, but for the order of files', async () => {
    await lay(index);
    const { zip } = await built({ late: written() });
    const { zip: other } = await builtAnew({ base: '/x/' });
    const page = 'by-name/index.html';
    const { [page]: text, ...files } = filesOf(zip);
    const { [page]: otherText, ...others } = filesOf(other);
    const sums = 'by-name/SHA256SUMS';
    expect({ ...files, [sums]: '' }).toEqual({ ...others, [sums]: '' });
    // What pages ask of it is known beforehand; whatever else there is, is not.
    expect(otherText).toContain('"late/a.js"');
    expect(text).toContain('"late/a.js"');
    expect(text).toContain('"https://archive.example.org/x/late/b.json"');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['after nothing', () => Promise.resolve()],
    ['after a file of it changed', () => lay({ 'late/b.json': '[]' })],
    ['after a file of it came', () => lay({ 'late/z.json': '[]' })],
    ['after a file of it went', () => rm(at('late/b.json'))],
    ['after a page changed', () => lay({ 'index.html': page('Other') })],
  ])('is in a copy that is made again as in the first one: %s', async (_, change) => {
    await lay(index);
    await built({ late: written() });
    await change();
    const [again, anew] = [await built({ late: written() }), await builtAnew({ late: written() })];
    expect(again.zip.equals(anew.zip)).toBe(true);
    expect(again.sums).toBe(anew.sums);
  });

  it('leaves no copy where it cannot be written, or is not what pages ask for', async () => {
    await lay(index);
    const fails = written(() => Promise.reject(new Error('No index')));
    fails.written.catch(() => undefined);
    await expect(built({ late: fails })).rejects.toThrow('No index');
    await expect(built({ late: written(() => rm(at('late/a.js'))) })).rejects.toThrow(
      /^Unexpected folder without late\/a\.js/u,
    );
    expect((await readdir(out)).filter((file) => file.startsWith('archive'))).toEqual([]);
  });
});
