import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../src/reading/cache-folder.ts';
import { brokenLimits, checkRow, checkTable, type CheckRow } from './check/row.ts';
import { runOn } from './check/run.ts';
import { layArchive } from './corpus/lay.ts';
import type { Bench } from './report.ts';
import { installedVersion } from './versions.ts';

const root = path.resolve(import.meta.dirname, '..');
const sizes = [1000, 10_000];
const check = 'src/commands/check.ts';
const peer = 'bench/check/peer.ts';

const note = `Invented letters of some 900 words, two people in five letters, an organization in twenty. Each run is a
process of its own, its start included; MB are 1,000,000 bytes. The first finds nothing kept of readings before. The peer reads the same files, parses their YAML
and holds them to the same schemas, and does no more.`;

/** Lays an invented archive into a folder; gives the path of the letter in its middle. */
async function lay(letters: number, folder: string): Promise<string> {
  layArchive(letters, folder);
  const names = (await readdir(path.join(folder, 'letters'))).sort();
  return path.join(folder, 'letters', names[Math.floor(names.length / 2)] ?? '');
}

/** How long a check of so many letters takes, and of one among them, beside what none can do without. */
async function measure(letters: number): Promise<CheckRow[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-bench-'));
  try {
    const letter = await lay(letters, folder);
    const least = await runOn(folder, [peer, folder]);
    return [
      checkRow(letters, 'all', await runOn(folder, [check]), least),
      checkRow(letters, 'again', await runOn(folder, [check]), least),
      checkRow(letters, 'one', await runOn(folder, [check, letter]), least),
      checkRow(letters, 'peer', least, least),
    ];
  } finally {
    const kept = [folder, path.resolve(root, cacheFolder(folder))];
    await Promise.all(kept.map((one) => rm(one, { recursive: true, force: true })));
  }
}

/**
 * How long a check takes and how much memory, of a thousand and of ten thousand invented letters, against the
 * limits of the issue “Adding a letter by pull request”.
 */
export const benchCheck: Bench = async () => {
  const rows: CheckRow[] = [];
  for (const letters of sizes) rows.push(...(await measure(letters)));
  const broken = brokenLimits(rows);
  const heading = [
    `node ${process.versions.node}`,
    await installedVersion('yaml'),
    await installedVersion('zod'),
    `${os.availableParallelism()} cores`,
  ].join(' · ');
  const judgement = broken.length > 0 ? broken.join('\n') : 'Every limit holds.';
  return {
    rows,
    text: [heading, checkTable(rows), note, judgement].join('\n\n'),
    holds: broken.length === 0,
  };
};
