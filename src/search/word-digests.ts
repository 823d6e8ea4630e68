import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { lettersWords, ownPart } from './document.ts';

/** 128 bits of SHA-256: as many letters as there may ever be have no two alike. */
export const digestOf = (text: string): string => hash('sha256', text).slice(0, 32);

/** The digest of a letter's words; with the words themselves where they had to be read. */
export interface DigestedWords {
  digest: string;
  words?: string;
}

/** What tells whether the words of a letter have changed, by its page. */
export interface WordDigests {
  /** Reads a letter's words from its page only where that is a new one. */
  of: (page: string) => DigestedWords;
  /** Keeps the digests of the pages that were asked for, and no others. */
  keep: () => Promise<void>;
}

interface Stored {
  version: string;
  words: Record<string, string>;
}

async function read(file: string): Promise<Stored | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Stored;
  } catch {
    // Without it the words are read again, and that is all.
    return undefined;
  }
}

/**
 * Digests of letters' words, with those that an earlier build kept in a file.
 *
 * A page changes also where another letter does, and its words do not; reading them takes some milliseconds, and the
 * digest of a page some microseconds. Takes the version of the code that reads words: under another, none is kept.
 */
export async function wordDigests(file: string, version: string): Promise<WordDigests> {
  const stored = await read(file);
  const known = new Map(stored?.version === version ? Object.entries(stored.words) : []);
  const asked = new Map<string, string>();
  return {
    of: (page) => {
      const own = ownPart(page);
      const key = digestOf(own);
      const before = known.get(key);
      const words = before === undefined ? { words: lettersWords(own) } : undefined;
      const digest = before ?? digestOf(words?.words ?? '');
      asked.set(key, digest);
      return { digest, ...words };
    },
    keep: () =>
      writeFile(
        file,
        JSON.stringify({ version, words: Object.fromEntries(asked) } satisfies Stored),
      ),
  };
}
