import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { formSearch } from '../withholding/absence/search.ts';
import { filesIn, type OnProgress } from './files.ts';
import { stretchesOf } from './texts/texts.ts';
import { entriesOf, isZip, type Bytes } from './texts/zip.ts';

/** A name in a text, and the line in which it is written, where it is. */
export interface Found {
  form: string;
  line: number | undefined;
}

/** Finds names in a text. */
export type Search = (text: string) => readonly Found[];

/** A name that is left in a built site. */
export interface NameLeft {
  /** The file’s path in the folder; of one in an archive: `archive.zip: by-name/index.html`. */
  file: string;
  form: string;
  line?: number;
}

/** The first place of each form in a file’s bytes. */
function foundIn(bytes: Buffer, name: string, search: Search): Found[] {
  const first = new Map<string, Found>();
  for (const { text, line } of stretchesOf(bytes, name)) {
    for (const found of search(text)) {
      if (first.has(found.form)) continue;
      const at = line === undefined || found.line === undefined ? undefined : line + found.line - 1;
      first.set(found.form, { form: found.form, line: at });
    }
  }
  return [...first.values()];
}

/** Looks into files, into each content once: most of a copy is as it is on the site. */
function lookingInto(search: Search): (file: string, bytes: Buffer) => Promise<NameLeft[]> {
  const known = new Map<string, readonly Found[]>();
  const insideOf = async (file: string, bytes: Buffer): Promise<NameLeft[]> => {
    const inName = search(file).map(({ form }) => ({ file, form }));
    if (isZip(bytes)) return [...inName, ...(await insideZip(file, bytesIn(bytes), insideOf))];
    const digest = createHash('sha256').update(bytes).digest('base64');
    const found = known.get(digest) ?? foundIn(bytes, file, search);
    known.set(digest, found);
    const inText = found.map(({ form, line }) => ({
      file,
      form,
      ...(line === undefined ? {} : { line }),
    }));
    return [...inName, ...inText];
  };
  return insideOf;
}

const bytesIn = (bytes: Buffer): Bytes => ({
  size: bytes.length,
  read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
});

async function insideZip(
  file: string,
  bytes: Bytes,
  insideOf: (file: string, bytes: Buffer) => Promise<NameLeft[]>,
): Promise<NameLeft[]> {
  const left: NameLeft[] = [];
  for (const entry of await entriesOf(bytes)) {
    left.push(...(await insideOf(`${file}: ${entry.name}`, await entry.bytes())));
  }
  return left;
}

/** Looks into a file on disk; an archive is not read into memory whole, for it holds all the others. */
async function insideFile(
  folder: string,
  file: string,
  search: Search,
  insideOf: (file: string, bytes: Buffer) => Promise<NameLeft[]>,
): Promise<NameLeft[]> {
  const absolute = path.join(folder, file);
  const handle = await open(absolute);
  try {
    const read: Bytes['read'] = async (from, length) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    };
    if (!isZip(await read(0, 4))) return await insideOf(file, await readFile(absolute));
    const inName = search(file).map(({ form }) => ({ file, form }));
    const { size } = await handle.stat();
    return [...inName, ...(await insideZip(file, { size, read }, insideOf))];
  } finally {
    await handle.close();
  }
}

/**
 * Searches every file of a folder, its name and what it says, decompressed: those in an archive, and the search
 * index too. Rejects where something that is packed cannot be unpacked.
 */
export async function searchFolder(
  folder: string,
  search: Search,
  tell: OnProgress = () => undefined,
): Promise<NameLeft[]> {
  const files = filesIn(folder);
  const insideOf = lookingInto(search);
  const left: NameLeft[] = [];
  for (const [index, file] of files.entries()) {
    try {
      left.push(...(await insideFile(folder, file, search, insideOf)));
    } catch (cause) {
      throw new Error(`${file}: what is in it could not be searched`, { cause });
    }
    tell(index + 1, files.length);
  }
  return left;
}

/**
 * Where a built folder still names someone.
 *
 * Takes the folder; every form of the name, the name itself first; and the forms of everyone who is in the archive,
 * in whose longer names a shorter one may stand. Forms that do not tell whom they name are not searched for: see
 * `untellingForms`.
 */
export const namesLeft = (
  folder: string,
  forms: readonly string[],
  others: readonly string[],
  tell?: OnProgress,
): Promise<NameLeft[]> => searchFolder(folder, formSearch(forms, others), tell);
