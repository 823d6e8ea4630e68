import { hash } from 'node:crypto';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FieldPath, Located } from '../../src/archive/content.ts';
import type { Check } from '../../src/reading/check.ts';
import { readContent } from '../../src/reading/content.ts';
import { isAnyKept, type Kept } from '../../src/reading/kept-readings.ts';
import { shownPath } from '../../src/reading/file.ts';
import { checkFolder, layContent, letterFile, validFiles } from '../content-folder.ts';
import { holds } from '../property.ts';
import { drawnLetters, laid, letter } from './drawn-letters.ts';

const person = 'people/ana-vesel.yaml';

/** A folder to keep readings in, gone after the test. */
async function emptyKept(): Promise<Kept> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-kept-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder: path.join(folder, 'readings'), version: 'one', fewest: 0 };
}

/** The files of a folder of readings, each with its text. */
async function keptFiles({ folder }: Kept): Promise<[name: string, text: string][]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
  ).then((files) => files.map(([name, text]) => [name, text]));
}

/** Every way into a value. */
function waysInto(value: unknown, way: FieldPath = []): FieldPath[] {
  if (typeof value !== 'object' || value === null) return [way];
  const isList = Array.isArray(value);
  return [
    way,
    ...Object.entries(value).flatMap(([key, part]) =>
      waysInto(part, [...way, isList ? Number(key) : key]),
    ),
  ];
}

const placed = (records: readonly Located<unknown>[]) =>
  records.map(({ id, file, data, gaps, at }) => ({
    ...{ id, file, data, gaps },
    places: waysInto(data).map((way) => at(way)),
  }));

/** All that a check tells, places included. */
const toldBy = ({ content, problems, files }: Check) => {
  const { asFarAsRead = content } = content;
  return {
    ...{ problems, files, sources: content.sources, known: content.known },
    ids: [content.letters, content.people].map((of) => of.map(({ id }) => id)),
    records: [asFarAsRead.letters, asFarAsRead.people, asFarAsRead.organizations].map(placed),
    bodies: asFarAsRead.letters.map(({ body }) => ({ ...body, prose: body.prose })),
  };
};

const expectSame = async (folder: string, kept: Kept) => {
  const without = toldBy(await checkFolder(folder));
  expect(toldBy(await checkFolder(folder, { kept }))).toStrictEqual(without);
  return without;
};

/** Another letter, beside that which is there. */
const other = letter
  .replace('2014-03-02', '2015-01-01')
  .replace('Quill House asks', '[Quill House](organization:quill-house) <b>asks</b> of `Ana`');

describe('a check with readings of before', () => {
  it.each<[string, Record<string, string | Uint8Array | undefined>]>([
    ['nothing', {}],
    [
      'a word of a text',
      { [letterFile]: letter.replace('by whom', 'by [whom](person:ana-wesel)') },
    ],
    ['a title', { [letterFile]: letter.replace('harbor arrests', 'arrests') }],
    ['a line before all', { [letterFile]: `\n${letter}` }],
    ['the ends of lines', { [letterFile]: letter.replaceAll('\n', '\r\n') }],
    ['a byte-order mark', { [letterFile]: `\uFEFF${letter}` }],
    ['a wrong date', { [letterFile]: letter.replace('2014-03-02', '2014-3-2') }],
    ['a field of no name', { [letterFile]: letter.replace('text: summary', 'texts: summary') }],
    ['a comment that cuts', { [letterFile]: letter.replace('arrests', 'arrests #5') }],
    ['no YAML', { [letterFile]: letter.replace('title: A', 'title: [A') }],
    ['an anchor', { [letterFile]: letter.replace('title: A', 'title: &a A') }],
    ['no record', { [letterFile]: 'Quill House asks.\n' }],
    ['a record of a list', { [person]: '- name: Ana Vesel\n' }],
    ['no text', { [letterFile]: Buffer.from([0xff, 0xfe, 0x41]) }],
    ['too much', { [letterFile]: `${letter}${'> '.repeat(40)}x\n` }],
    ['too long a record', { [person]: `name: ${'a'.repeat(250_000)}\n` }],
    ['a name', { [person]: 'name: Ana Wesel\n' }],
    ['a second person of the same words', { 'people/ana-vesel-2.yaml': validFiles[person] }],
    ['an organization in the words of a person', { 'organizations/a.yaml': validFiles[person] }],
    ['an issue', { 'issues.yaml': '[]\n' }],
    ['a letter more', { 'letters/2016-more.md': other }],
    ['a letter less', { 'letters/2015-other.md': undefined }],
    ['a person less', { [person]: undefined }],
    [
      'a letter by another name',
      { 'letters/2015-other.md': undefined, 'letters/2015-new.md': other },
    ],
  ])('finds the same with %s changed', async (_, changes) => {
    const kept = await emptyKept();
    const folder = await layContent({ 'letters/2015-other.md': other });
    await expectSame(folder, kept);
    for (const [file, text] of Object.entries(changes)) {
      if (text === undefined) await rm(path.join(folder, file));
      else await writeFile(path.join(folder, file), text);
    }
    const found = await expectSame(folder, kept);
    // Once from what was kept of before, once from what was kept of the change itself.
    expect(toldBy(await checkFolder(folder, { kept }))).toStrictEqual(found);
  });

  holds(
    'finds the same after any change',
    [drawnLetters, drawnLetters],
    async (before, after) => {
      const kept = await emptyKept();
      await checkFolder(await layContent(laid(before)), { kept });
      await expectSame(await layContent(laid(after)), kept);
    },
    60,
  );

  it('finds the same of one file alone, and takes nothing out for it', async () => {
    const kept = await emptyKept();
    const folder = await layContent({ 'letters/2015-other.md': other });
    const only = [shownPath(path.join(folder, letterFile))];
    await checkFolder(folder, { kept });
    const files = await keptFiles(kept);
    const without = toldBy(await checkFolder(folder, { only }));
    expect(toldBy(await checkFolder(folder, { only, kept }))).toStrictEqual(without);
    expect(await keptFiles(kept)).toEqual(files);
  });
});

/** Has all that is kept say another title, as if it had been kept so. */
async function forge(kept: Kept, version: string): Promise<void> {
  for (const [name, whole] of await keptFiles(kept)) {
    const text = whole.slice(whole.indexOf('\n') + 1).replace('A letter on', 'Forged:');
    await writeFile(path.join(kept.folder, name), `${version} ${hash('sha256', text)}\n${text}`);
  }
}

const titleIn = async (folder: string, kept: Kept) =>
  (await checkFolder(folder, { kept })).content.letters[0]?.data.title;

describe('what was kept', () => {
  it.each([
    ['is taken', 'one', 'Forged: the harbor arrests'],
    ['is none of another version of the code', 'two', 'A letter on the harbor arrests'],
  ])('%s', async (_, version, title) => {
    const kept = await emptyKept();
    const folder = await layContent();
    await checkFolder(folder, { kept });
    await forge(kept, version);
    expect(await titleIn(folder, kept)).toBe(title);
  });

  it.each<[string, (file: string, text: string) => Promise<unknown>]>([
    ['cut off', (file, text) => writeFile(file, text.slice(0, -20))],
    ['empty', (file) => writeFile(file, '')],
    ['changed', (file, text) => writeFile(file, text.replace('A letter on', 'Forged:'))],
    ['no JSON', (file) => writeFile(file, `one ${hash('sha256', '{')}\n{`)],
    ['nothing', (file) => writeFile(file, `one ${hash('sha256', 'null')}\nnull`)],
    ['a folder', (file) => rm(file).then(() => mkdir(file))],
    ['not to be read', (file) => chmod(file, 0)],
  ])('is as none where it is %s, and is kept anew', async (_, spoil) => {
    const kept = await emptyKept();
    const folder = await layContent();
    await checkFolder(folder, { kept });
    const files = await keptFiles(kept);
    for (const [name, text] of files) await spoil(path.join(kept.folder, name), text);
    await expectSame(folder, kept);
    await checkFolder(folder, { kept });
    expect(await keptFiles(kept)).toEqual(files);
  });

  it('is nothing, without a word, where nothing can be written', async () => {
    const kept = await emptyKept();
    await writeFile(kept.folder, 'A file in the place of the folder.');
    await expectSame(await layContent(), kept);
    expect(await readFile(kept.folder, 'utf8')).toMatch(/^A file/u);
  });

  it('is nothing of a few files', async () => {
    const kept = { ...(await emptyKept()), fewest: 4 };
    const folder = await layContent({ 'letters/2015-other.md': other });
    await checkFolder(folder, { kept });
    expect(await keptFiles(kept)).not.toEqual([]);
    await rm(path.join(folder, 'letters/2015-other.md'));
    await checkFolder(folder, { kept });
    expect(await keptFiles(kept)).toEqual([]);
  });

  it('goes with its file', async () => {
    const kept = await emptyKept();
    const folder = await layContent({ 'people/bo-dent.yaml': 'name: Bo Dent\n' });
    const told = async () => (await keptFiles(kept)).flat().join('\n');
    await checkFolder(folder, { kept });
    expect(await told()).toContain('Bo Dent');
    await writeFile(
      path.join(kept.folder, 'aa.123'),
      'Bo Dent, in a draft that was never finished',
    );
    await rm(path.join(folder, 'people/bo-dent.yaml'));
    await checkFolder(folder, { kept });
    expect(await told()).not.toContain('Bo Dent');
    expect(await told()).toContain('Ana Vesel');
  });

  it('names no file that its record does not name', async () => {
    const kept = await emptyKept();
    const folder = await layContent({ 'people/bo-dent.yaml': 'name: B.\n' });
    await checkFolder(folder, { kept });
    expect((await keptFiles(kept)).flat().join('\n')).not.toMatch(/bo-dent/u);
  });

  it('is written anew only where something changed', async () => {
    const kept = await emptyKept();
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`people/p-${index}.yaml`, `name: P ${index}\n`]),
    );
    const folder = await layContent(many);
    const written = async () =>
      Promise.all(
        (await readdir(kept.folder)).map(async (name) => {
          const { ino } = await stat(path.join(kept.folder, name));
          return `${name} ${ino}`;
        }),
      );
    await checkFolder(folder, { kept });
    const before = await written();
    await rename(path.join(folder, 'people/p-1.yaml'), path.join(folder, 'people/q-1.yaml'));
    await checkFolder(folder, { kept });
    expect(await written()).toEqual(before);
    await writeFile(path.join(folder, 'people/p-2.yaml'), 'name: Another\n');
    await checkFolder(folder, { kept });
    expect((await written()).filter((one) => !before.includes(one)).length).toBeLessThanOrEqual(2);
  });
});

describe('a part', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`people/p-${index}.yaml`, `name: P ${index}\n`]),
  );
  const partOf = (kept: Kept, index: number, of: number): Kept => ({
    ...kept,
    part: { index, of },
  });

  it.each([1, 2, 3])('is read of %i, and all of them are the whole', async (of) => {
    const [kept, other] = [await emptyKept(), await emptyKept()];
    const folder = await layContent(many);
    const read: string[][] = [];
    for (let index = 0; index < of; index += 1) {
      const { content } = await readContent(folder, { kept: partOf(kept, index, of) });
      read.push(content.people.map(({ id }) => id));
    }
    expect(read.every((ids) => ids.length > 0)).toBe(true);
    expect(read.flat().sort()).toEqual([...new Set(read.flat())].sort());
    const { content } = await readContent(folder, { kept: other });
    expect(read.flat()).toHaveLength(content.people.length);
    expect(await keptFiles(kept)).toEqual(await keptFiles(other));
    await expectSame(folder, kept);
  });

  it('leaves to the others what they keep, and what there is too little of for all', async () => {
    const kept = { ...(await emptyKept()), fewest: 100 };
    const folder = await layContent(many);
    await readContent(folder, { kept: partOf(kept, 0, 2) });
    const before = await keptFiles(kept);
    expect(before).not.toEqual([]);
    await readContent(folder, { kept: partOf(kept, 1, 2) });
    expect(await keptFiles(kept)).toEqual(expect.arrayContaining(before));
  });

  it('is of use where nothing is kept by the same code', async () => {
    const kept = await emptyKept();
    expect(isAnyKept(kept)).toBe(false);
    await readContent(await layContent(many), { kept });
    expect(isAnyKept(kept)).toBe(true);
    expect(isAnyKept({ ...kept, version: 'on' })).toBe(false);
    await writeFile(path.join(kept.folder, '00'), '');
    expect(isAnyKept(kept)).toBe(false);
  });
});
