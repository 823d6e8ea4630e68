import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Bench } from './report.ts';
import type { Builder } from './scale/builder.ts';
import { builders, rival } from './scale/builders.ts';
import { measure } from './scale/measure.ts';
import { areLimited, brokenLimits, scaleRows, scaleTable, type ScaleRow } from './scale/row.ts';

const sizes = [100, 1000, 10_000];
/** Beyond so many letters, ours is measured alone. */
const mostForPeers = 10_000;
const someRuns = 3;

const note = `Invented letters of some 900 words (npm run bench -- corpus). Seconds are medians, from the start of a build’s
first process to the end of its last, its index included; builders take turns at each step, on the same content.
“cold” has no cache and no earlier output; then a letter is edited, one is added and someone is renamed, each
followed by a build. “index” is that part of a build alone. Caches of all builds of this checkout are emptied.
Peak memory is that of all processes of a build together, looked at ten times a second, or less often, so that it takes
a fiftieth of a core at most (Linux alone: VmRSS, or VmHWM of one where that is more; what they share counts for each).
MB are 1,000,000 bytes, as they lie on disk.`;

async function measureOne(
  letters: number,
  runs: number,
  present: readonly Builder[],
): Promise<ScaleRow[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-scale-'));
  try {
    const those = letters > mostForPeers ? present.slice(0, 1) : present;
    const measured = await measure(those, letters, runs, folder, (what) => console.error(what));
    return scaleRows(measured, rival);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What it takes to build archives of several sizes, and to build them again after one change, beside the peers and
 * against the limits of the issue “Ten thousand letters, and the ten-thousand-and-first”.
 */
export const benchScale: Bench = async ({ letters, runs = someRuns }) => {
  const versions = new Map<Builder, string | undefined>();
  for (const builder of builders) versions.set(builder, await builder.version());
  const present = builders.filter((builder) => versions.get(builder) !== undefined);
  const rows: ScaleRow[] = [];
  for (const size of letters.length > 0 ? letters : sizes) {
    rows.push(...(await measureOne(size, runs, present)));
  }
  const broken = brokenLimits(rows);
  const missing = builders
    .filter((builder) => !present.includes(builder))
    .map(({ name, install }) => `${name} is missing, and was passed over: ${install}`);
  const heading = [
    `medians of ${runs}`,
    `node ${process.versions.node}`,
    ...present.flatMap((builder) => versions.get(builder) ?? []),
    `${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 1e9)} GB`,
  ].join(' · ');
  const kept = areLimited(rows) ? 'Every limit holds.' : 'No limit is for so few letters.';
  const judgement = broken.length > 0 ? broken.join('\n') : kept;
  return {
    rows,
    text: [heading, scaleTable(rows), note, [...missing, judgement].join('\n')].join('\n\n'),
    holds: broken.length === 0,
  };
};
