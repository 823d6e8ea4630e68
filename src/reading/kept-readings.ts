import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { madeOnceBy } from '../archive/made-once-by.ts';
import type { FiledKind } from './file-id.ts';

/** Where what was read of files is kept. */
export interface Kept {
  /** A folder that holds nothing else. */
  folder: string;
  /** The version of the code that reads, its libraries included. */
  version: string;
  /** Of how many files anything is kept: fewer are read in no time. */
  fewest: number;
  /** The files that alone are read, and kept beside all others; every file where it is not told. */
  part?: Part;
}

/** One of equal parts of all files, by what is in them: which, from 0, and of how many. */
export interface Part {
  index: number;
  of: number;
}

/** What was read of files, by their bytes. */
export interface KeptReadings {
  /** What was read of a file of these bytes; it is read where that is not known. Nothing of a file of another part. */
  of: <Reading>(kind: FiledKind, bytes: Buffer, read: () => Reading) => Reading | undefined;
  /** Keeps the readings that were asked for, and no others of the part. Where nothing can be written, nothing is kept. */
  keep: () => Promise<void>;
}

/** No reading of before, and none kept. */
export const noneKept: KeptReadings = { of: (_kind, _bytes, read) => read(), keep: async () => {} };

type Readings = Map<string, unknown>;

/**
 * A digest of all that decides what is read of a file. Not of its name: that may be someone's, and is none of what
 * is read.
 */
const keyOf = (kind: FiledKind, bytes: Buffer): string => `${kind[0]}${hash('sha256', bytes)}`;

/** The file in which a reading is kept, of 256: so a letter that changes has two small ones written. */
const fileOf = (key: string) => key.slice(1, 3);

/** Whether a file of readings belongs to a part. */
const isOf = (name: string, { index, of }: Part) =>
  Math.floor((Number.parseInt(name, 16) * of) / 256) === index;

/** Before a file's text: what it was written by, and a digest of it, by which a broken one is known. */
const headOf = ({ version }: Kept, text: string) => `${version} ${hash('sha256', text)}\n`;

function load(kept: Kept, name: string): Readings {
  try {
    const whole = readFileSync(path.join(kept.folder, name), 'utf8');
    const text = whole.slice(whole.indexOf('\n') + 1);
    if (whole.startsWith(headOf(kept, text)))
      return new Map(Object.entries(JSON.parse(text) as object));
  } catch {
    // Without it the files are read again, and that is all.
  }
  return new Map();
}

/** Whether anything is kept that the same code has read. */
export function isAnyKept(kept: Kept): boolean {
  try {
    const [name = ''] = readdirSync(kept.folder);
    return readFileSync(path.join(kept.folder, name), 'utf8').startsWith(`${kept.version} `);
  } catch {
    return false;
  }
}

const remove = (file: string) => rm(file, { recursive: true, force: true });

/** Writes a file in one step: whoever reads it meanwhile finds the old text or the new. */
async function write(kept: Kept, file: string, readings: Readings): Promise<void> {
  const draft = `${file}.${process.pid}`;
  const text = JSON.stringify(Object.fromEntries(readings));
  try {
    await writeFile(draft, headOf(kept, text) + text);
    await rename(draft, file);
  } catch {
    // What cannot be written anew must not stay as it was.
    await Promise.all([file, draft].map(remove));
  }
}

/** The readings of one file of them: those of before that nobody has asked for yet, and those asked for. */
interface Shelf {
  before: Readings;
  asked: Readings;
  hasNew: boolean;
}

/** Takes a reading of before from a shelf: only once, so that no two records are one object. */
function taken({ before }: Shelf, key: string): unknown {
  const reading = before.get(key);
  before.delete(key);
  return reading;
}

const whole: Part = { index: 0, of: 1 };

async function keepAll(kept: Kept, shelves: ReadonlyMap<string, Shelf>): Promise<void> {
  const { part = whole } = kept;
  const count = shelves.values().reduce((sum, { asked }) => sum + asked.size, 0);
  if (count < kept.fewest && part === whole) return remove(kept.folder);
  await mkdir(kept.folder, { recursive: true });
  for (const name of await readdir(kept.folder)) {
    // Those of files that are gone, and drafts that were never finished.
    if (!shelves.has(name) && part === whole) await remove(path.join(kept.folder, name));
  }
  for (const [name, { before, asked, hasNew }] of shelves) {
    if (hasNew || before.size > 0) await write(kept, path.join(kept.folder, name), asked);
  }
}

/**
 * What was read of files before, as far as it was read by the same code; all of it can be said in JSON.
 *
 * It is what records say, and must not outlive them: `keep` takes out whatever was not asked for.
 */
export function keptReadings(kept: Kept): KeptReadings {
  const shelves = new Map<string, Shelf>();
  const shelf = madeOnceBy<string, Shelf>(
    (name) => ({ before: load(kept, name), asked: new Map(), hasNew: false }),
    shelves,
  );
  return {
    of: <Reading>(kind: FiledKind, bytes: Buffer, read: () => Reading) => {
      const key = keyOf(kind, bytes);
      if (!isOf(fileOf(key), kept.part ?? whole)) return undefined;
      const own = shelf(fileOf(key));
      const known = taken(own, key);
      const reading = (known ?? read()) as Reading;
      if (known === undefined && !own.asked.has(key)) own.hasNew = true;
      own.asked.set(key, reading);
      return reading;
    },
    keep: () =>
      keepAll(kept, shelves).catch(() => {
        // No folder that can be written, or no space: the next reading takes as long as this one.
      }),
  };
}
