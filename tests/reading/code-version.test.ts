import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainVersion, codeVersion, readingVersion } from '../../src/reading/code-version.ts';

let root: string;
const write = (file: string, text: string) => writeFile(path.join(root, file), text);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'code-version-'));
  for (const folder of ['src/markdown', 'src/archive/rules', 'src/reading', 'src/pages', 'docs']) {
    await mkdir(path.join(root, folder), { recursive: true });
  }
  await write('package-lock.json', '{}');
  await write('src/markdown/chain.ts', 'one');
  await write('src/markdown/context.ts', '');
  await write('src/archive/rules/rule.ts', 'one');
  await write('src/pages/index.astro', 'one');
  await write('archive.config.ts', 'one');
  await write('astro.config.mjs', 'one');
});
afterEach(() => rm(root, { recursive: true }));

describe('the version of the Markdown chain', () => {
  it.each([
    ['a file of the chain', () => write('src/markdown/chain.ts', 'two')],
    ['a new file of the chain', () => write('src/markdown/more.ts', '')],
    ['a file less', () => rm(path.join(root, 'src/markdown/context.ts'))],
    ['the domain', () => write('src/archive/rules/rule.ts', 'two')],
    ['the libraries', () => write('package-lock.json', '{ "packages": {} }')],
    [
      'text that moves between files',
      async () => {
        await write('src/markdown/chain.ts', '');
        await write('src/markdown/context.ts', 'one');
      },
    ],
  ])('changes with %s', async (_, change) => {
    const before = await chainVersion(root);
    await change();
    expect(await chainVersion(root)).not.toBe(before);
  });

  it.each([
    ['nothing', async () => {}],
    ['a page', () => write('src/pages/index.astro', 'two')],
    ['what an editor leaves behind', () => write('src/markdown/.chain.ts.swp', 'x')],
  ])('stays with %s', async (_, change) => {
    const before = await chainVersion(root);
    await change();
    expect(await chainVersion(root)).toBe(before);
  });

  it('is the same wherever the project lies', async () => {
    const before = await chainVersion(root);
    const moved = `${root}-moved`;
    await rename(root, moved);
    root = moved;
    expect(await chainVersion(root)).toBe(before);
    expect(before).toMatch(/^[\da-f]{16}$/u);
  });
});

describe('the version of what reads files', () => {
  it.each([
    ['the reader', () => write('src/reading/yaml.ts', 'one')],
    ['a schema', () => write('src/archive/letter.ts', 'one')],
    ['the libraries', () => write('package-lock.json', '{ "packages": {} }')],
  ])('changes with %s', async (_, change) => {
    const before = await readingVersion(root);
    await change();
    expect(await readingVersion(root)).not.toBe(before);
  });

  it('stays with the Markdown chain', async () => {
    const before = await readingVersion(root);
    await write('src/markdown/chain.ts', 'two');
    expect(await readingVersion(root)).toBe(before);
  });
});

describe('the version of the code', () => {
  it.each([
    ['a page', () => write('src/pages/index.astro', 'two')],
    [
      'a file that moves',
      () => rename(path.join(root, 'src/markdown/chain.ts'), path.join(root, 'src/chain.ts')),
    ],
    ['a text that pages take in', () => write('docs/contribute.md', 'one')],
    ['the archive’s own settings', () => write('archive.config.ts', 'two')],
    ['the build’s', () => write('astro.config.mjs', 'two')],
    ['the libraries', () => write('package-lock.json', '{ "packages": {} }')],
  ])('changes with %s', async (_, change) => {
    const before = await codeVersion(root);
    await change();
    expect(await codeVersion(root)).not.toBe(before);
  });

  it('stays with what no file of the site is made of', async () => {
    const before = await codeVersion(root);
    await write('README.md', 'two');
    expect(await codeVersion(root)).toBe(before);
  });
});
