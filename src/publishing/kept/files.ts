import { createHash, hash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import type { Packed } from '../zip/records.ts';
import type { ZipPlace } from '../zip/write.ts';
import type { ZipNote } from './zip.ts';

/** What is kept of a file in the copy. */
export interface KeptEntry extends Packed {
  /** The SHA-256 of its bytes in the copy. */
  digest: string;
  /** Where it lies in the kept copy. */
  place: ZipPlace;
  /** The paths for which it asked when it was rewritten, if it was: see `askedFiles`. */
  asked?: string;
}

/** What is kept of a file in the copy. Takes what it is there, and where it lies. */
export const keptEntry = (
  { method, crc, size, packedSize, digest, asked }: Omit<KeptEntry, 'place'>,
  place: ZipPlace,
): KeptEntry => ({
  ...{ method, crc, size, packedSize, digest, place },
  ...(asked !== undefined && { asked }),
});

/** What is kept of a file of a built site, or of one that the copy alone has. */
export interface KeptFile {
  file: string;
  /** What it was known by on disk; nothing where that might not tell whether it changed since. */
  identity: string | undefined;
  /** The SHA-256 of its bytes. */
  digest: string;
  /** Nothing where the copy does not have it. */
  entry?: KeptEntry;
}

/** How a list of kept files begins. */
interface Start {
  version: string;
}

/** What follows: what the copy itself is known by. */
interface Copied {
  zip: ZipNote;
}

/** How it ends: with the SHA-256 of all before. */
interface End {
  sum: string;
}

/** A list that was kept. */
export interface KeptList {
  /** The files by their paths. */
  files: Map<string, KeptFile>;
  /** What the copy is known by in which they lie; nothing where there is no list. */
  zip: ZipNote | undefined;
}

const lineOf = (line: KeptFile | Start | Copied | End) => `${JSON.stringify(line)}\n`;

/** The lines of a list but the last, or none if that does not say what they are. */
function* soundLines(bytes: Buffer): Generator<string> {
  const end = bytes.lastIndexOf('\n', -2) + 1;
  const sum = hash('sha256', bytes.subarray(0, end));
  if (bytes.toString('utf8', end) !== lineOf({ sum })) return;
  for (let [from, to] = [0, 0]; from < end; from = to) {
    to = bytes.indexOf('\n', from) + 1;
    yield bytes.toString('utf8', from, to);
  }
}

/**
 * Reads a list of kept files. It is empty where there is none, or one of another version, or one that is not as it was
 * written: what was there before is known of all or of none.
 */
export function readKeptFiles(list: string, version: string): KeptList {
  const kept: KeptList = { files: new Map(), zip: undefined };
  if (!existsSync(list)) return kept;
  const lines = soundLines(readFileSync(list));
  if (lines.next().value !== lineOf({ version })) return kept;
  for (const text of lines) {
    const line = JSON.parse(text) as KeptFile | Copied;
    if ('zip' in line) kept.zip = line.zip;
    else kept.files.set(line.file, line);
  }
  return kept;
}

/** A list of kept files that is being written. */
export interface KeptFilesWriter {
  add: (kept: KeptFile) => void;
  /** Writes its end. Takes what the copy is known by. */
  end: (zip: ZipNote) => void;
  /** Closes its file, whether or not it was written to its end. */
  close: () => void;
}

/** How many characters are written at once. */
const atOnce = 2 ** 20;

/** Begins a list of kept files. Takes where, and the version of what makes them so. */
export function writeKeptFiles(list: string, version: string): KeptFilesWriter {
  const handle = openSync(list, 'w');
  const sum = createHash('sha256');
  let text = lineOf({ version });
  const flush = () => {
    sum.update(text);
    writeFileSync(handle, text);
    text = '';
  };
  return {
    add: (kept) => {
      text += lineOf(kept);
      if (text.length >= atOnce) flush();
    },
    end: (zip) => {
      text += lineOf({ zip });
      flush();
      writeFileSync(handle, lineOf({ sum: sum.digest('hex') }));
    },
    close: () => closeSync(handle),
  };
}
