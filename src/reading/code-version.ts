import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './entries.ts';

/** What decides how a letter is rendered: the chain, the domain rules it follows, and the libraries. */
const chain = ['src/markdown', 'src/archive', 'package-lock.json'];

/** What decides how the index of the letters' text is written from what it is of. */
const index = ['src/search', 'package-lock.json'];

/** What decides how the offline copy is written from the files of the site. */
const copy = ['src/copy', 'src/publishing', 'package-lock.json'];

/** What decides what is read of a file of the content. */
const reading = ['src/reading', 'src/archive', 'package-lock.json'];

/** What decides how any file is written. */
const all = ['src', 'docs', 'archive.config.ts', 'astro.config.mjs', 'package-lock.json'];

/** What decides what is bundled. */
const bundle = [...all, 'public', 'tsconfig.json'];

/** The files of some parts of a project, each a folder or a file itself. */
async function filesOf(root: string, parts: readonly string[]): Promise<string[]> {
  const files = parts.map(async (part) => {
    const absolute = path.join(root, part);
    if (!(await stat(absolute)).isDirectory()) return [absolute];
    return filesBelow(absolute, (_, error) => {
      throw error;
    });
  });
  return (await Promise.all(files)).flat();
}

async function version(root: string, parts: readonly string[]): Promise<string> {
  const digest = createHash('sha256');
  for (const file of await filesOf(root, parts)) {
    digest
      .update(path.relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return digest.digest('hex').slice(0, 16);
}

/**
 * A digest of everything that decides how a letter's text becomes HTML, so that HTML kept from an
 * earlier build is never shown after the chain has changed.
 *
 * Takes the project's root folder; gives 16 hexadecimal digits.
 */
export const chainVersion = (root: string): Promise<string> => version(root, chain);

/** The same of everything that decides how the index of the letters' text is written. */
export const indexVersion = (root: string): Promise<string> => version(root, index);

/** The same of everything that decides how the offline copy is written from the files of the site. */
export const copyVersion = (root: string): Promise<string> => version(root, copy);

/** The same of everything that decides what is read of a file of the content. */
export const readingVersion = (root: string): Promise<string> => version(root, reading);

/** The same of everything that is in the bundle of the code that makes pages, or decides how it is bundled. */
export const bundleVersion = (root: string): Promise<string> => version(root, bundle);

/** The same of everything that decides how any file of the site is written. */
export const codeVersion = (root: string): Promise<string> => version(root, all);
