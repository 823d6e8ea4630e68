import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { layArchive } from './corpus/lay.ts';
import { picksOf } from './journeys/picks.ts';
import {
  brokenLimits,
  journeyRows,
  journeysTable,
  type JourneyRow,
  type Walks,
} from './journeys/row.ts';
import { serveGzipped } from './journeys/served.ts';
import { openWalks, type Walked, type Way } from './journeys/walk.ts';
import { waysThrough, type Journey } from './journeys/ways.ts';
import type { Bench } from './report.ts';
import { ours } from './scale/ours.ts';
import { runAll } from './scale/process.ts';
import { installedVersion } from './versions.ts';

const sizes = [100, 1000, 10_000];
/** How many letters are opened, people found, words asked for and issues opened. */
const waysOfEach = 5;

const note = `Ways of readers who come for the first time, five of each kind: letters through all years, people and issues
from those most named to those named least, each two words of a title. To find a person, the home page is opened, a
name typed into its box and who is suggested clicked. KB are 1,024 bytes, all that comes over the wire, headers and
what is loaded in advance included, fonts apart; texts are gzipped, level 9. Medians, but for the heaviest of five.
Milliseconds are until what was wanted is there: with no network between, and on one of 1.6 Mbit/s and 150 ms.`;

type Walker = Awaited<ReturnType<typeof openWalks>>;

async function walkAll(
  walks: Walker,
  ways: readonly Way[],
  isSlow: boolean,
  runs: number,
): Promise<Walked[]> {
  const walked: Walked[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    for (const way of ways) walked.push(await walks.walk(way, isSlow));
  }
  return walked;
}

/** Goes all ways through a built site. */
async function through(
  folder: string,
  base: string,
  walks: Walker,
  runs: number,
  before: readonly JourneyRow[],
) {
  const site = await serveGzipped(folder, base);
  try {
    const picks = picksOf(folder, waysOfEach);
    const done: Walks[] = [];
    for (const [journey, ways] of Object.entries(waysThrough(site.url, picks))) {
      done.push({
        journey: journey as Journey,
        fast: await walkAll(walks, ways, false, runs),
        slow: await walkAll(walks, ways, true, runs),
      });
    }
    return journeyRows(picks, done, before);
  } finally {
    await site.close();
  }
}

/** Builds an invented archive of so many letters, and has something done with the folder that was built. */
async function withArchive<Given>(
  letters: number,
  use: (folder: string) => Promise<Given>,
): Promise<Given> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-journeys-'));
  const places = {
    content: path.join(folder, 'content'),
    work: path.join(folder, 'work'),
    out: path.join(folder, 'out'),
  };
  try {
    layArchive(letters, places.content);
    await runAll(ours.build(places));
    return await use(places.out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What a reader’s ways through archives of several sizes weigh and take, and how that grows, against the limits of the
 * issue “Ten thousand letters, and the ten-thousand-and-first”.
 */
export const benchJourneys: Bench = async ({ built, base, letters, runs = 1 }) => {
  const walks = await openWalks();
  try {
    const rows: JourneyRow[] = [];
    if (built === undefined) {
      for (const size of (letters.length > 0 ? letters : sizes).toSorted((a, b) => a - b)) {
        rows.push(
          ...(await withArchive(size, (folder) => through(folder, '/', walks, runs, rows))),
        );
      }
    } else {
      rows.push(...(await through(built, base, walks, runs, [])));
    }
    const broken = brokenLimits(rows);
    const heading = [
      `medians of ${waysOfEach * runs}`,
      `node ${process.versions.node}`,
      await installedVersion('astro'),
      await installedVersion('pagefind'),
      `chromium ${walks.version}`,
    ].join(' · ');
    const judgement = broken.length > 0 ? broken.join('\n') : 'Every limit holds.';
    return {
      rows,
      text: [heading, journeysTable(rows), note, judgement].join('\n\n'),
      holds: broken.length === 0,
    };
  } finally {
    await walks.close();
  }
};
