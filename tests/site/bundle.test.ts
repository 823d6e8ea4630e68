import { readFile, readdir, rm, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { built, bytesIn, checkout, differing } from './checkout.ts';
import { edit } from './edit.ts';

let parent: string;
let folder: string;

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'by-name-bundle-'));
  folder = await checkout(parent, 'one');
}, 60_000);

afterAll(() => rm(parent, { recursive: true, force: true }));

const about = () => path.join(folder, 'src/pages/about.astro');

/** What a build says that fails. */
const failure = async (): Promise<string> => {
  const { code, stderr } = (await built(folder, 'dist').catch(
    (error: unknown) => error as { code: number; stderr: string },
  )) as { code: number; stderr: string };
  expect(code).toBe(1);
  return stderr;
};

it('is kept while its code stays, and made anew with what changed', async () => {
  const before = await bytesIn(await built(folder, 'dist'));
  expect(differing(before, await bytesIn(await built(folder, 'dist')))).toEqual([]);
  // An address that pages load by the digest of what is there, and one that they do not.
  await edit(path.join(folder, 'src/styles/tokens.css'), ':root {', ':root {\n  --invented: 1px;');
  await writeFile(path.join(folder, 'public/invented.txt'), 'Invented.\n');
  const out = await built(folder, 'dist');
  const changed = differing(before, await bytesIn(out));
  expect(changed).toEqual(expect.arrayContaining(['invented.txt', 'index.html']));
  const styles = changed.filter((file) => /^_astro\/.*\.css$/u.test(file));
  // The old one is gone, and the new one is what pages load.
  const [style = '', ...others] = (await readdir(path.join(out, '_astro'))).filter((file) =>
    styles.includes(`_astro/${file}`),
  );
  expect(styles.length).toBe(2);
  expect(others).toEqual([]);
  expect(await readFile(path.join(out, 'index.html'), 'utf8')).toContain(style);
}, 300_000);

it('has a build end that cannot make a page, and say which', async () => {
  const wrong = "if (Astro.url.pathname !== '') throw new Error('An invented failure');\n---\n";
  await edit(about(), '\n---\n', `\n${wrong}`);
  const said = await failure();
  expect(said).toContain('Unexpected failure of the page about/index.html');
  expect(said).toContain('expected src/pages/about.astro to make it');
  expect(said).toContain('An invented failure');
  await edit(about(), wrong, '---\n');
}, 300_000);

it('has a build end that cannot make it, and say why', async () => {
  const wrong = "import './nowhere.ts';\n";
  const text = await readFile(about(), 'utf8');
  await writeFile(about(), text.replace('---\n', `---\n${wrong}`));
  const said = await failure();
  expect(said).toContain('nowhere.ts');
  expect(said).toContain('Unexpected end (1) of the process that bundles');
  await writeFile(about(), text);
  await built(folder, 'dist');
}, 300_000);
