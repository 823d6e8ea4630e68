import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressesUnder } from '../archive/address.ts';
import type { Archive, LetterRecord } from '../archive/archive.ts';
import { letterData, type LetterData } from './document.ts';
import { lettersWords } from './words.ts';

/** A built site, with the records that its pages are of. */
export interface Site {
  archive: Archive;
  folder: string;
  /**
   * What a letter's page is known by: it changes whenever anything on the page may, or in a record that the letter
   * names. Without it, every page is read.
   */
  keyOf?: ((letter: string) => string) | undefined;
  /** A letter's page as HTML, where it may not be in the folder yet. */
  pageOf?: ((letter: string) => Promise<string> | undefined) | undefined;
}

/** All that the index knows of a letter. */
export interface Known {
  data: LetterData;
  words: string;
}

/** A letter with a digest of all that the index knows of it; with that itself, where it had to be read. */
export interface DigestedLetter {
  letter: LetterRecord;
  digest: string;
  known?: Known;
}

/** What tells whether anything has changed that the index knows of a letter. */
export interface KeptLetters {
  /** Digests a letter. Its page is read only where its key is a new one. */
  digested: (letter: LetterRecord) => Promise<DigestedLetter>;
  /** Keeps the digests of the letters that were asked for, and no others. */
  keep: () => Promise<void>;
}

/** 128 bits of SHA-256: as many letters as there may ever be have no two alike. */
export const digestOf = (text: string): string => hash('sha256', text).slice(0, 32);

const { record } = addressesUnder('/');

/** The address of a letter's page. */
export const addressOf = (letter: LetterRecord): string => record('letter', letter.id);

/** All that the index knows of a letter, from the records and its page. */
export async function knownOf(
  { archive, folder, pageOf }: Site,
  letter: LetterRecord,
): Promise<Known> {
  const made = pageOf?.(letter.id);
  // Nothing else is to be done meanwhile, and ten thousand times waiting for a turn takes seconds.
  const page = made
    ? await made
    : readFileSync(path.join(folder, addressOf(letter), 'index.html'), 'utf8');
  return { data: letterData(archive, letter), words: lettersWords(page) };
}

type Note = readonly [key: string, digest: string];

interface Stored {
  version: string;
  letters: Record<string, Note>;
}

async function read(file: string, version: string): Promise<Map<string, Note>> {
  try {
    const stored = JSON.parse(await readFile(file, 'utf8')) as Stored;
    if (stored.version === version) return new Map(Object.entries(stored.letters));
  } catch {
    // Without it the pages are read, and that is all.
  }
  return new Map();
}

/**
 * Digests of what the index knows of letters, with those that an earlier build kept in a file.
 *
 * A page changes also where another letter does, and its words do not; so a new key alone changes no digest. Takes the
 * version of the code that reads words: under another, or another Node that may say dates otherwise, none is kept.
 */
export async function keptLetters(
  site: Site,
  file: string,
  codeVersion: string,
): Promise<KeptLetters> {
  const version = `${codeVersion} ${process.version}`;
  const before = await read(file, version);
  const asked = new Map<string, Note>();
  return {
    digested: async (letter) => {
      const { id, language } = letter;
      const key = site.keyOf?.(id);
      const [keptKey, kept] = before.get(id) ?? [];
      if (key !== undefined && kept !== undefined && keptKey === key) {
        asked.set(id, [key, kept]);
        return { letter, digest: kept };
      }
      const known = await knownOf(site, letter);
      const digest = digestOf(JSON.stringify([id, language, known]));
      if (key !== undefined) asked.set(id, [key, digest]);
      return { letter, digest, known };
    },
    keep: async () => {
      const letters = Object.fromEntries(asked);
      const draft = `${file}.part`;
      await writeFile(draft, JSON.stringify({ version, letters } satisfies Stored));
      await rename(draft, file);
    },
  };
}
