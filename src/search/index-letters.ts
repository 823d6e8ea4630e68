import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { addressesUnder } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { indexDocument } from './document.ts';

/** Ready-made interfaces that come with an index; the search page is our own. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

function orThrow<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/**
 * Indexes the letters of a built site for full-text search.
 *
 * Takes the archive and the folder that was built; writes `pagefind/` there. Throws where a letter's page
 * is missing or Pagefind refuses one.
 */
export async function indexLetters(archive: Archive, folder: string): Promise<void> {
  const output = path.join(folder, 'pagefind');
  // File names carry digests of their content, so those of an earlier index would stay.
  await rm(output, { recursive: true, force: true });
  const { index } = orThrow(await pagefind.createIndex());
  if (!index) throw new Error('Pagefind: no index');
  const { record } = addressesUnder('/');
  try {
    for (const letter of archive.letters) {
      const url = record('letter', letter.id);
      const page = await readFile(path.join(folder, url, 'index.html'), 'utf8');
      orThrow(await index.addHTMLFile({ url, content: indexDocument(archive, letter, page) }));
    }
    orThrow(await index.writeFiles({ outputPath: output }));
  } finally {
    await pagefind.close();
  }
  await Promise.all(unused.map((file) => rm(path.join(output, file), { force: true })));
}
