import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { addressesUnder } from '../archive/address.ts';
import type { Archive, LetterRecord } from '../archive/archive.ts';
import { assembleIndex } from './assemble.ts';
import {
  indexDocument,
  indexLanguage,
  letterData,
  lettersWords,
  ownPart,
  type LetterData,
} from './document.ts';
import { partTag } from './part-tag.ts';
import { indexParts, type IndexPart } from './parts.ts';
import { digestOf, wordDigests, type DigestedWords, type WordDigests } from './word-digests.ts';
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

// Nothing else is to be done meanwhile, and ten thousand times waiting for a turn takes seconds.
const pageOf = ({ folder }: Site, letter: LetterRecord) =>
  readFileSync(path.join(folder, addressOf(letter), 'index.html'), 'utf8');

/** A letter of a part, with what Pagefind is given of it as far as that is known. */
interface Entry extends DigestedWords {
  letter: LetterRecord;
  data: LetterData;
}

const entriesOf = (site: Site, part: IndexPart, digests: WordDigests): Entry[] =>
  part.letters.map((letter) => ({
    letter,
    data: letterData(site.archive, letter),
    ...digests.of(pageOf(site, letter)),
  }));

/** A digest of all that decides what Pagefind is given of a part; of what gives it, the version is part. */
const keyOf = (version: string, { name }: IndexPart, entries: readonly Entry[]): string =>
  digestOf(
    JSON.stringify([
      version,
      name,
      ...entries.map(({ letter, data, digest }) => [letter.id, letter.language, data, digest]),
    ]),
  );

async function writePart(
  site: Site,
  { name }: IndexPart,
  entries: readonly Entry[],
  output: string,
): Promise<void> {
  await writeIndex(output, async function* (index) {
    for (const { letter, data, words } of entries) {
      const read = words ?? lettersWords(ownPart(pageOf(site, letter)));
      const tag = partTag(indexLanguage(letter.language), name);
      yield index.addHTMLFile({ url: addressOf(letter), content: indexDocument(tag, data, read) });
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
    const entries = entriesOf(site, part, digests);
    const output = path.join(kept.folder, keyOf(kept.version, part, entries));
    if (!existsSync(output)) {
      await writePart(site, part, entries, output + unfinished);
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
