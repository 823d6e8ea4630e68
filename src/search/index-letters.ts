import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { addressesUnder } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { indexDocument } from './document.ts';
import { writeIndex } from './write-index.ts';

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

/**
 * Indexes the letters of a built site for full-text search.
 *
 * Takes the archive and the folder that was built; writes `pagefind/` there. Throws where a letter's page
 * is missing or Pagefind refuses one.
 */
export async function indexLetters(archive: Archive, folder: string): Promise<void> {
  const output = path.join(folder, 'pagefind');
  const { record } = addressesUnder('/');
  await writeIndex(output, async function* (index) {
    for (const letter of archive.letters) {
      const url = record('letter', letter.id);
      const page = await readFile(path.join(folder, url, 'index.html'), 'utf8');
      yield index.addHTMLFile({ url, content: indexDocument(archive, letter, page) });
    }
  });
  await Promise.all(unused.map((file) => rm(path.join(output, file), { force: true })));
}
