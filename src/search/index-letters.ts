import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { assembleIndex, type LaidFiles } from './assemble.ts';
import { indexDocument, indexLanguage } from './document.ts';
import { indexFolder } from './index-place.ts';
import {
  addressOf,
  digestOf,
  keptLetters,
  knownOf,
  type DigestedLetter,
  type Site,
} from './kept-letters.ts';
import { partTag } from './part-tag.ts';
import { indexParts, type IndexPart } from './parts.ts';
import { writeIndex } from './write-index.ts';

/** What is kept of an index between builds. */
export interface Kept {
  /** The folder that it is kept in, which holds nothing else. */
  folder: string;
  /** The version of the code that writes it, its libraries included. */
  version: string;
  /** What stands of an index in the site from the last build; nothing where all of it is to be laid there anew. */
  files?: () => LaidFiles;
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

const lettersFile = 'letters.json';
/** The ending of the folder of a part that is not yet written to its end. */
const unfinished = '.part';

/** A digest of all that decides what Pagefind is given of a part; of what gives it, the version is part. */
const keyOf = (version: string, { name }: IndexPart, letters: readonly DigestedLetter[]) =>
  digestOf(JSON.stringify([version, name, ...letters.map(({ digest }) => digest)]));

/** How an index is made. */
export interface Making {
  /** The most letters of a part, where tests want another number. */
  most?: number;
  /** Hears how many letters Pagefind was given or need not be, and of how many. */
  onProgress?: (done: number, of: number) => void;
}

async function writePart(
  site: Site,
  { name }: IndexPart,
  letters: readonly DigestedLetter[],
  output: string,
  onLetter: () => void,
): Promise<void> {
  await writeIndex(output, async (index, put) => {
    for (const { letter, known } of letters) {
      const tag = partTag(indexLanguage(letter.language), name);
      const { data, words } = known ?? (await knownOf(site, letter));
      const content = indexDocument(tag, data, words);
      await put(index.addHTMLFile({ url: addressOf(letter), content }));
      onLetter();
    }
  });
  await Promise.all(unused.map((file) => rm(path.join(output, file), { force: true })));
}

/**
 * Indexes the letters of a built site, or of one that is being built, for full-text search, in parts: one that has not
 * changed since it was kept is taken as it is, and what is no longer needed is not kept.
 *
 * Takes the site, what is kept, and how it is made; writes `pagefind/` in the site's folder. Throws where a letter's page
 * is missing or Pagefind refuses one.
 */
export async function indexLetters(
  site: Site,
  kept: Kept,
  { most, onProgress = () => undefined }: Making = {},
): Promise<void> {
  await mkdir(kept.folder, { recursive: true });
  const letters = await keptLetters(site, path.join(kept.folder, lettersFile), kept.version);
  const parts: string[] = [];
  const of = site.archive.letters.length;
  let done = 0;
  for (const part of indexParts(site.archive.letters, most)) {
    const digested = await Promise.all(part.letters.map(letters.digested));
    const output = path.join(kept.folder, keyOf(kept.version, part, digested));
    if (!existsSync(output)) {
      await writePart(site, part, digested, output + unfinished, () => onProgress((done += 1), of));
      await rename(output + unfinished, output);
    } else onProgress((done += digested.length), of);
    parts.push(output);
  }
  await assembleIndex(parts, path.join(site.folder, indexFolder), kept.files);
  await letters.keep();
  const needed = new Set([lettersFile, ...parts.map((part) => path.basename(part))]);
  const stale = (await readdir(kept.folder)).filter((name) => !needed.has(name));
  await Promise.all(
    stale.map((name) => rm(path.join(kept.folder, name), { recursive: true, force: true })),
  );
}
