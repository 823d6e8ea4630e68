import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What Pagefind writes beside its data: which indexes there are. */
const entryFile = 'pagefind-entry.json';

interface Language {
  hash: string;
  wasm: string | null;
  page_count: number;
}

interface Entry {
  version: string;
  languages: Record<string, Language>;
  include_characters: string[];
}

/** Folders of data; their files are named by digests of what is in them, after the tag of their index. */
const folders = ['fragment', 'index', 'filter'];

const base = (tag: string) => tag.split('-')[0] ?? '';

const readEntry = async (part: string): Promise<Entry> =>
  JSON.parse(await readFile(path.join(part, entryFile), 'utf8')) as Entry;

/** Copied, and on file systems that can, without taking space twice. Never linked: what is kept must stay as it is. */
const copy = (from: string, to: string) => copyFile(from, to, constants.COPYFILE_FICLONE);

async function copyAll(from: string, to: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => copy(path.join(from, name), path.join(to, name))));
}

/** The part that a reader's browser starts with, and its language: one in English, that has the pages' own rules. */
function firstOf(entries: readonly Entry[]): [part: number, tag: string] | undefined {
  const all = entries.flatMap(({ languages }, part) =>
    Object.keys(languages).map((tag): [number, string] => [part, tag]),
  );
  return all.find(([, tag]) => base(tag) === 'en') ?? all[0];
}

/**
 * Lays the parts of an index into one folder, in place of whatever is there, as one of Pagefind's bundles with an
 * index for each part and language. Takes the folder of each part as Pagefind wrote it.
 *
 * The entry says `en` of the index to start with, for that is the language of the pages which ask.
 */
export async function assembleIndex(parts: readonly string[], output: string): Promise<void> {
  await rm(output, { recursive: true, force: true });
  for (const folder of folders) await mkdir(path.join(output, folder), { recursive: true });
  const entries = await Promise.all(parts.map(readEntry));
  const [first, tag] = firstOf(entries) ?? [0, ''];
  for (const [index, part] of parts.entries()) {
    for (const folder of folders) {
      const from = path.join(part, folder);
      // A part without letters has no data.
      const names = await readdir(from).catch(() => []);
      await copyAll(from, path.join(output, folder), names);
    }
    const top = (await readdir(part)).filter(
      (name) => name !== entryFile && !folders.includes(name),
    );
    const code = top.filter((name) => !name.endsWith('.pf_meta'));
    await copyAll(
      part,
      output,
      top.filter((name) => name.endsWith('.pf_meta')),
    );
    if (index !== first) continue;
    for (const name of code) await copy(path.join(part, name), path.join(output, codeName(name)));
  }
  const [entry] = entries;
  if (!entry) return;
  const languages = Object.fromEntries(
    entries
      .flatMap((one) => Object.entries(one.languages))
      .map(([name, language]) => [
        name === tag ? 'en' : name,
        { ...language, wasm: language.wasm === null ? null : base(language.wasm) },
      ]),
  );
  await writeFile(path.join(output, entryFile), JSON.stringify({ ...entry, languages }));
}

/** The rules of a language are the same in each of its parts: `wasm.en-x-2016.pagefind` is `wasm.en.pagefind`. */
const codeName = (name: string) => name.replace(/^(wasm\.[^.-]+)-[^.]+/u, '$1');
