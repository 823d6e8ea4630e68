import { constants, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
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

/** The files of an index that stand in a site from an earlier build. */
export interface LaidFiles {
  /** Whether a file stands there as it would be laid now; if not, it is taken away. Takes what it is known by. */
  stands: (file: string, key: string) => boolean;
  /** Takes away what was not asked for. */
  clear: () => void;
  /** Notes what stands there now. */
  note: () => void;
}

/** Where an index is laid. */
interface Layout {
  output: string;
  laid: LaidFiles;
}

/**
 * Copied, and on file systems that can, without taking space twice. Never linked: what is kept must stay as it is. One
 * after another: to wait for each takes twice as long.
 */
function copy(part: string, name: string, { output, laid }: Layout, as = name): void {
  // The folder of a part is named by a digest of all that is in it.
  if (laid.stands(as, `${path.basename(part)} ${name}`)) return;
  copyFileSync(path.join(part, name), path.join(output, as), constants.COPYFILE_FICLONE);
}

/** The paths of a part's data. One without letters has none. */
const dataOf = async (part: string): Promise<string[]> => {
  const lists = folders.map(async (folder) => {
    const names = await readdir(path.join(part, folder)).catch(() => []);
    return names.map((name) => `${folder}/${name}`);
  });
  return (await Promise.all(lists)).flat();
};

/** The part that a reader's browser starts with, and its language: one in English, that has the pages' own rules. */
function firstOf(entries: readonly Entry[]): [part: number, tag: string] | undefined {
  const all = entries.flatMap(({ languages }, part) =>
    Object.keys(languages).map((tag): [number, string] => [part, tag]),
  );
  return all.find(([, tag]) => base(tag) === 'en') ?? all[0];
}

/** Takes away an index that stands in a folder, so that nothing of it is left. */
function layAnew(output: string): LaidFiles {
  rmSync(output, { recursive: true, force: true });
  return { stands: () => false, clear: () => undefined, note: () => undefined };
}

/**
 * Lays the parts of an index into one folder, in place of whatever is there, as one of Pagefind's bundles with an
 * index for each part and language. Takes the folder of each part as Pagefind wrote it, and what tells of files that
 * stand there already.
 *
 * The entry says `en` of the index to start with, for that is the language of the pages which ask.
 */
export async function assembleIndex(
  parts: readonly string[],
  output: string,
  files = () => layAnew(output),
): Promise<void> {
  const layout = { output, laid: files() };
  for (const folder of folders) await mkdir(path.join(output, folder), { recursive: true });
  const entries = await Promise.all(parts.map(readEntry));
  const [first, tag] = firstOf(entries) ?? [0, ''];
  for (const [index, part] of parts.entries()) {
    for (const file of await dataOf(part)) copy(part, file, layout);
    for (const name of await readdir(part)) {
      if (name === entryFile || folders.includes(name)) continue;
      if (name.endsWith('.pf_meta')) copy(part, name, layout);
      else if (index === first) copy(part, name, layout, codeName(name));
    }
  }
  layEntry(entries, tag, layout);
  layout.laid.clear();
  layout.laid.note();
}

/** Writes what says which indexes there are. */
function layEntry(entries: readonly Entry[], first: string, { output, laid }: Layout): void {
  const [entry] = entries;
  if (!entry) return;
  const languages = Object.fromEntries(
    entries
      .flatMap((one) => Object.entries(one.languages))
      .map(([name, language]) => [
        name === first ? 'en' : name,
        { ...language, wasm: language.wasm === null ? null : base(language.wasm) },
      ]),
  );
  const text = JSON.stringify({ ...entry, languages });
  if (!laid.stands(entryFile, text)) writeFileSync(path.join(output, entryFile), text);
}

/** The rules of a language are the same in each of its parts: `wasm.en-x-2016.pagefind` is `wasm.en.pagefind`. */
const codeName = (name: string) => name.replace(/^(wasm\.[^.-]+)-[^.]+/u, '$1');
