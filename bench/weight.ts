import { globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipped } from './figure.ts';
import { buildInto } from './pages/build.ts';
import type { Bench } from './report.ts';
import { installedVersion } from './versions.ts';
import { heavyArchive } from './weight/archive.ts';
import { weightKindOf } from './weight/kind.ts';
import { weightRow, weightTable, type WeightRow } from './weight/row.ts';

const cache = 'node_modules/.cache/by-name/bench';

const note = `KB are 1,024 bytes, gzipped at level 9. Of each kind stands the heaviest page. Few letters, all of one person,
one organization, one issue and mostly one year, weigh what those of an archive many times as large do: a page
shows no more, however many there are. The files below are loaded where a reader searches or filters.`;

const scripts = ['names.js', 'asks.js', 'feed.xml', 'sitemap-1.xml'];

/** The longest of the parts in which the words of asks are; none where they are in `asks.js`. */
const longestPart = (folder: string): string[] => {
  const sizeOf = (file: string) => statSync(path.join(folder, file)).size;
  return globSync('asks/in/*.js', { cwd: folder })
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, 1)
    .map((file) => file.split(path.sep).join('/'));
};

async function lay(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of heavyArchive()) {
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}

function heaviest(folder: string): WeightRow[] {
  const found = new Map<
    string,
    { pages: number; bytes: number; gzipped: number; address: string }
  >();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const address = file
      .split(path.sep)
      .join('/')
      .replace(/(^|\/)index\.html$/u, '$1');
    const text = readFileSync(path.join(folder, file));
    const kind = weightKindOf(address);
    const known = found.get(kind) ?? { pages: 0, bytes: 0, gzipped: 0, address };
    known.pages += 1;
    // A page half as long is not the heaviest, and most are.
    const weight = text.length * 2 > known.bytes ? gzipped(text) : 0;
    if (weight > known.gzipped)
      Object.assign(known, { bytes: text.length, gzipped: weight, address });
    found.set(kind, known);
  }
  const rows = [...found].map(([kind, of]) => weightRow({ kind, ...of, isPage: true }));
  return rows.sort((a, b) => b.sent.value - a.sent.value);
}

/** What the heaviest page of each kind weighs where everything has to do with the same few. */
export const benchWeight: Bench = async ({ built, base }) => {
  const content = path.resolve(cache, 'weight-content');
  if (!built) await lay(content);
  const folder = built ?? (await buildInto(`${cache}/weight`, base, content));
  if (folder === undefined) return undefined;
  const files = [...scripts, ...longestPart(folder)].map((file) => {
    const text = readFileSync(path.join(folder, file));
    const weight = { pages: 1, bytes: text.length, gzipped: gzipped(text), isPage: false };
    return weightRow({ kind: 'file', address: file, ...weight });
  });
  const rows = [...heaviest(folder), ...files];
  const broken = rows.filter(({ sent }) => sent.holds === false);
  const heading = [`node ${process.versions.node}`, await installedVersion('astro')].join(' · ');
  const judgement =
    broken.length > 0
      ? broken.map(({ address }) => `/${address} is too heavy.`).join('\n')
      : 'Every limit holds.';
  return {
    rows,
    text: [heading, weightTable(rows), note, judgement].join('\n\n'),
    holds: broken.length === 0,
  };
};
