import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { addressesUnder } from '../archive/address.ts';
import type { Archive, LetterRecord } from '../archive/archive.ts';
import { assembleIndex } from './assemble.ts';
import { indexDocument, indexLanguage, letterData, lettersWords, ownPart } from './document.ts';
import { partTag } from './part-tag.ts';
import { indexParts, type IndexPart } from './parts.ts';
import { digestOf, wordDigests, type WordDigests } from './word-digests.ts';
import { writeIndex } from './write-index.ts';

/** What is kept of an index between builds. */
export interface Kept {
  /** The folder that it is kept in, which holds nothing else. */
  folder: string;
  /** The version of the code that writes it, its libraries included. */
  version: string;
}

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

const digestsFile = 'words.json';
/** The ending of the folder of a part that is not yet written to its end. */
const unfinished = '.part';

/** A built site, with the records that its pages are of. */
interface Site {
  archive: Archive;
  folder: string;
}

const { record } = addressesUnder('/');
const addressOf = (letter: LetterRecord) => record('letter', letter.id);

const pageOf = ({ folder }: Site, letter: LetterRecord) =>
  readFile(path.join(folder, addressOf(letter), 'index.html'), 'utf8');

/** A digest of all that decides what Pagefind is given of a part; of what gives it, the version is part. */
async function keyOf(
  site: Site,
  { name, letters }: IndexPart,
  version: string,
  digests: WordDigests,
): Promise<string> {
  const decisive: string[] = [version, name];
  for (const letter of letters) {
    const data = JSON.stringify(letterData(site.archive, letter));
    const words = digests.of(await pageOf(site, letter));
    decisive.push(letter.id, letter.language, data, words);
  }
  return digestOf(JSON.stringify(decisive));
}

async function writePart(site: Site, { name, letters }: IndexPart, output: string): Promise<void> {
  await writeIndex(output, async function* (index) {
    for (const letter of letters) {
      const words = lettersWords(ownPart(await pageOf(site, letter)));
      const tag = partTag(indexLanguage(letter.language), name);
      const content = indexDocument(tag, letterData(site.archive, letter), words);
      yield index.addHTMLFile({ url: addressOf(letter), content });
    }
  });
  await Promise.all(unused.map((file) => rm(path.join(output, file), { force: true })));
}

/**
 * Indexes the letters of a built site for full-text search, in parts: one that has not changed since it was kept is
 * taken as it is, and what is no longer needed is not kept.
 *
 * Takes the archive, the folder that was built, what is kept, and the most letters of a part where tests want another
 * number; writes `pagefind/` there. Throws where a letter's page is missing or Pagefind refuses one.
 */
export async function indexLetters(
  archive: Archive,
  folder: string,
  kept: Kept,
  most?: number,
): Promise<void> {
  await mkdir(kept.folder, { recursive: true });
  const digests = await wordDigests(path.join(kept.folder, digestsFile), kept.version);
  const site = { archive, folder };
  const parts: string[] = [];
  for (const part of indexParts(archive.letters, most)) {
    const output = path.join(kept.folder, await keyOf(site, part, kept.version, digests));
    if (!existsSync(output)) {
      await writePart(site, part, output + unfinished);
      await rename(output + unfinished, output);
    }
    parts.push(output);
  }
  await assembleIndex(parts, path.join(folder, 'pagefind'));
  await digests.keep();
  const needed = new Set([digestsFile, ...parts.map((part) => path.basename(part))]);
  const stale = (await readdir(kept.folder)).filter((name) => !needed.has(name));
  await Promise.all(
    stale.map((name) => rm(path.join(kept.folder, name), { recursive: true, force: true })),
  );
}
