import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { mostLetters } from '../src/search/parts.ts';
import { lay, type Laid } from './index/lay.ts';
import { openQueries } from './index/query.ts';
import { indexTable, queryTable, type IndexRow, type QueryRow } from './index/row.ts';
import { runIndex } from './index/run.ts';
import type { Bench } from './report.ts';
import { installedVersion } from './versions.ts';

const sizes = [1000, 10_000];

const note = `Invented letters of some 900 words; of each page only the title and the text. Seconds are those of
indexing alone, pages read included; memory is that of all processes at once, with the records. “Whole” is one part of
everything, as Pagefind would have it. A search is a reader's first, with nothing loaded yet, until ten letters
are known: what Chromium asks of the index, and the median of three times. KB are 1,024 bytes.`;

interface Folders {
  content: string;
  site: string;
  kept: string;
}

/** How long the letters take to be indexed: as a whole, in parts, and in parts once one letter is added. */
async function indexing(letters: number, { content, site, kept }: Folders, { middle }: Laid) {
  const row = async (what: string, name: string, most: number): Promise<IndexRow> => ({
    letters,
    what,
    ...(await runIndex([content, site, path.join(kept, name), String(most)])),
  });
  const whole = await row('whole', 'whole', letters);
  await mkdir(path.join(kept, 'site'));
  await rename(path.join(site, 'pagefind'), path.join(kept, 'site', 'pagefind'));
  await rm(middle.file);
  const parts = await row('in parts', 'parts', mostLetters);
  const same = await row('in parts, nothing changed', 'parts', mostLetters);
  await writeFile(middle.file, middle.text);
  return [whole, parts, same, await row('in parts, one letter added', 'parts', mostLetters)];
}

async function querying(letters: number, parts: number, folder: string, { name, word }: Laid) {
  const queries = await openQueries(folder);
  try {
    const rows: QueryRow[] = [];
    for (const [what, query] of [
      ['all letters, newest first', ''],
      ['a word', word],
      ['a name', name],
    ] as const) {
      rows.push({ letters, parts, what, ...(await queries.first(query)) });
    }
    return { rows, version: queries.version };
  } finally {
    await queries.close();
  }
}

async function measure(letters: number) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-bench-'));
  const [content, site, kept] = ['content', 'site', 'kept'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  try {
    const laid = await lay(letters, content, site);
    const indexed = await indexing(letters, { content, site, kept }, laid);
    const parts = (await readdir(path.join(kept, 'parts'))).length - 1;
    const whole = await querying(letters, 1, path.join(kept, 'site'), laid);
    const inParts = parts > 1 ? (await querying(letters, parts, site, laid)).rows : [];
    return { indexed, queried: [...whole.rows, ...inParts], version: whole.version };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How long indexing takes and how much memory, whole and in parts, and what a reader’s search loads of each. */
export const benchIndex: Bench = async () => {
  const measured = [];
  for (const letters of sizes) measured.push(await measure(letters));
  const indexed = measured.flatMap((one) => one.indexed);
  const queried = measured.flatMap((one) => one.queried);
  const heading = [
    `node ${process.versions.node}`,
    await installedVersion('pagefind'),
    `chromium ${measured[0]?.version ?? ''}`,
    `${os.availableParallelism()} cores`,
  ].join(' · ');
  return {
    rows: [...indexed, ...queried],
    text: [heading, indexTable(indexed), queryTable(queried), note].join('\n\n'),
    holds: true,
  };
};
