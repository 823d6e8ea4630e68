import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '../tests/site/serve.ts';
import { figureCell } from './figure.ts';
import { contenders, population } from './names/contenders.ts';
import { keystrokes } from './names/keystrokes.ts';
import { limitsOf, type Limited } from './names/limits.ts';
import { readPeople, readQueries } from './names/list.ts';
import { measure, type Measured } from './names/measure.ts';
import { peopleUpTo } from './names/people/more.ts';
import { namesRows, namesTable } from './names/rows.ts';
import { openSession } from './names/session.ts';
import { inUnit, withUnit } from './names/unit.ts';
import type { Bench } from './report.ts';
import { formatTable } from './table.ts';
import { installedVersion } from './versions.ts';

/** How many queries are typed to time a finder: some thousand keystrokes. */
const typedQueries = 100;

/** What lets a page tell hundredths of milliseconds: https://web.dev/articles/coop-coep */
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const note = `Shares of one: how often the first answer is right / one of the first five is; “sure” is how often
a query that names nobody is answered “sure” all the same, which the peers never say (–). Peers are
given the same forms of each name as ours has. KB are 1,024 bytes, gzipped, level 9. Milliseconds are
Chromium’s, each character of a query typed being one keystroke; on a busy machine trust the ratios.
Pagefind’s data are all its files, of which it loads what a query needs, also while it is timed.`;

const limitsTable = (limits: readonly Limited[]) =>
  formatTable<Limited>(
    [
      { head: 'By Name', side: 'left', cell: ({ measure, unit }) => withUnit(measure, unit) },
      {
        head: 'limit',
        side: 'right',
        cell: ({ figure, unit }) => figureCell(figure, (value) => inUnit(value, unit)),
      },
    ],
    limits,
  );

/** Runs every finder in Chromium; gives what was measured, how, and with which versions. */
async function measureAll(): Promise<{ measured: Measured[]; heading: string }> {
  const folder = path.resolve('node_modules/.cache/by-name/bench/names');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Finders</title>');
  const queries = readQueries();
  const listed = population(readPeople());
  const typed = keystrokes(queries, typedQueries);
  const sizes = new Set(contenders.flatMap(({ timedAt }) => timedAt));
  const more = new Map([...sizes].map((size) => [size, population(peopleUpTo(size))]));
  const say = (what: string) => console.error(what);
  const site = await serve(folder, '/', () => isolated);
  try {
    const session = await openSession(site.url);
    try {
      const measured: Measured[] = [];
      const exam = { session, folder, listed, more, queries, keystrokes: typed, say };
      for (const contender of contenders) measured.push(await measure(contender, exam));
      const packages = new Set(contenders.flatMap((one) => one.package ?? []));
      const heading = [
        `${listed.people.length} invented people, ${queries.length} queries, ${typed.length} keystrokes`,
        `node ${process.versions.node}`,
        ...(await Promise.all([...packages].map(installedVersion))),
        `chromium ${session.version}`,
      ].join(' · ');
      return { measured, heading };
    } finally {
      await session.close();
    }
  } finally {
    await site.close();
  }
}

/**
 * How well the finder answers the labelled list of `bench/names/`, and what it weighs and takes, beside its
 * peers and against the limits of the issue “Find anyone, in any spelling”.
 */
export const benchNames: Bench = async () => {
  const { measured, heading } = await measureAll();
  const rows = namesRows(measured);
  // Ours is the first.
  const limits = measured.slice(0, 1).flatMap(limitsOf);
  const broken = limits.filter(({ figure }) => !figure.holds);
  const judgement =
    broken.length === 0
      ? 'Every limit holds.'
      : `Of ${limits.length} limits, ${broken.length} do not hold.`;
  return {
    rows: [...rows, ...limits.map(({ figure, ...limited }) => ({ ...limited, ...figure }))],
    text: [heading, namesTable(rows), note, limitsTable(limits), judgement].join('\n\n'),
    holds: broken.length === 0,
  };
};
