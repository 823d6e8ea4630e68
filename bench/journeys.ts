import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { layArchive } from './corpus/lay.ts';
import { picksOf, type Picks } from './journeys/picks.ts';
import {
  brokenLimits,
  journeyRows,
  journeysTable,
  type JourneyRow,
  type Walk,
  type Walks,
} from './journeys/row.ts';
import { serveGzipped } from './journeys/served.ts';
import { openWalks, type Walked, type Way } from './journeys/walk.ts';
import { askLunr, waysThrough, type Journey } from './journeys/ways.ts';
import { layLunr, type LunrScope } from './peers/lunr.ts';
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
A search by lunr loads and indexes everything whenever its page is opened, so that one query tells of all.
Milliseconds are until what was wanted is there: with no network between, and on one of 1.6 Mbit/s and 150 ms.`;

/** What lunr is asked to go through; beyond so many letters it is asked nothing. */
const lunrScopes: readonly LunrScope[] = ['metadata', 'full text'];
const mostForLunr = 10_000;

type Walker = Awaited<ReturnType<typeof openWalks>>;

/** How ways are gone: by whom, and how often each. */
interface Going {
  walker: Walker;
  runs: number;
}

async function walkAll(
  { walker, runs }: Going,
  journey: Walk,
  ways: readonly Way[],
): Promise<Walks> {
  const walked = async (isSlow: boolean) => {
    const all: Walked[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      for (const way of ways) all.push(await walker.walk(way, isSlow));
    }
    return all;
  };
  return { journey, fast: await walked(false), slow: await walked(true) };
}

/** Serves a folder while something is done with its address. */
async function served<Given>(folder: string, base: string, use: (url: string) => Promise<Given>) {
  const site = await serveGzipped(folder, base);
  try {
    return await use(site.url);
  } finally {
    await site.close();
  }
}

/** Goes all ways through a built site. */
const through = (folder: string, base: string, picks: Picks, going: Going) =>
  served(folder, base, async (url) => {
    const walks: Walks[] = [];
    for (const [journey, ways] of Object.entries(waysThrough(url, picks))) {
      walks.push(await walkAll(going, journey as Journey, ways));
    }
    return walks;
  });

/** Asks lunr for the words of one query: it loads and indexes everything, whatever it is asked. */
async function throughLunr(
  content: string,
  folder: string,
  { letters, queries }: Picks,
  going: Going,
): Promise<Walks[]> {
  const walks: Walks[] = [];
  if (letters > mostForLunr) return walks;
  for (const scope of lunrScopes) {
    await layLunr(content, folder, scope);
    const ways = (url: string) => queries.slice(0, 1).map((words) => askLunr(url, words));
    walks.push(await served(folder, '/', (url) => walkAll(going, `lunr, ${scope}`, ways(url))));
  }
  return walks;
}

/** Builds an invented archive of so many letters, and goes all ways through it. */
async function throughInvented(
  letters: number,
  going: Going,
  before: readonly JourneyRow[],
): Promise<JourneyRow[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-journeys-'));
  const below = (name: string) => path.join(folder, name);
  const places = { content: below('content'), work: below('work'), out: below('out') };
  try {
    layArchive(letters, places.content);
    await runAll(ours.build(places));
    const picks = picksOf(places.out, waysOfEach);
    const walks = [
      ...(await through(places.out, '/', picks, going)),
      ...(await throughLunr(places.content, below('lunr'), picks, going)),
    ];
    return journeyRows(picks, walks, before);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Goes all ways through an archive that is built already, of whatever letters. */
async function throughBuilt(folder: string, base: string, going: Going): Promise<JourneyRow[]> {
  const picks = picksOf(folder, waysOfEach);
  return journeyRows(picks, await through(folder, base, picks, going), []);
}

/**
 * What a reader’s ways through archives of several sizes weigh and take, and how that grows, beside a search by lunr
 * and against the limits of the issue “Ten thousand letters, and the ten-thousand-and-first”.
 */
export const benchJourneys: Bench = async ({ built, base, letters, runs = 1 }) => {
  const walker = await openWalks();
  try {
    const going = { walker, runs };
    const rows: JourneyRow[] = [];
    if (built !== undefined) rows.push(...(await throughBuilt(built, base, going)));
    const wanted = letters.length > 0 ? letters : sizes;
    for (const size of built === undefined ? wanted.toSorted((a, b) => a - b) : []) {
      rows.push(...(await throughInvented(size, going, rows)));
    }
    const broken = brokenLimits(rows);
    const heading = [
      `medians of ${waysOfEach * runs}`,
      `node ${process.versions.node}`,
      ...(await Promise.all(['astro', 'pagefind', 'lunr'].map(installedVersion))),
      `chromium ${walker.version}`,
    ].join(' · ');
    const judgement = broken.length > 0 ? broken.join('\n') : 'Every limit holds.';
    return {
      rows,
      text: [heading, journeysTable(rows), note, judgement].join('\n\n'),
      holds: broken.length === 0,
    };
  } finally {
    await walker.close();
  }
};
