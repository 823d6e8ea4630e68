import { existsSync } from 'node:fs';
import path from 'node:path';
import archiveConfig from '../archive.config.ts';
import { addressesUnder } from '../src/archive/address.ts';
import { readCall, wrongCall } from '../src/commands/call.ts';
import type { Bench } from './report.ts';

/** Every bench, by the name that calls it; only the one that is called is loaded. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  check: async () => (await import('./check.ts')).benchCheck,
  corpus: async () => (await import('./corpus.ts')).benchCorpus,
  import: async () => (await import('./import.ts')).benchImport,
  index: async () => (await import('./index.ts')).benchIndex,
  journeys: async () => (await import('./journeys.ts')).benchJourneys,
  names: async () => (await import('./names.ts')).benchNames,
  pages: async () => (await import('./pages.ts')).benchPages,
  scale: async () => (await import('./scale.ts')).benchScale,
  weight: async () => (await import('./weight.ts')).benchWeight,
};

const help = `Measures what this archive claims of itself, and says whether each limit holds.

  npm run bench -- check                     how long a check of 10,000 letters takes, and of one among them
  npm run bench -- corpus --letters <number> --out <folder>
                                             writes an invented archive, as other benches measure by
  npm run bench -- import                    how well saved pages become drafts, on labelled pages
  npm run bench -- import --real <folder>    and on real texts, by the labels in bench/import/real/
  npm run bench -- import --misses           with each answer that is not as expected
  npm run bench -- journeys                  what a reader’s ways through archives of 100, 1,000 and 10,000
                                             invented letters weigh and take, in Chromium
  npm run bench -- journeys --built <folder> through an archive that is built already
  npm run bench -- index                     how long the letters take to be indexed for search, as a whole
                                             and in parts, and what a search loads: some five minutes
  npm run bench -- names                     how well and how fast people are found, beside other
                                             finders, in Chromium: some four minutes
  npm run bench -- pages                     what a reader of each kind of page has to load
  npm run bench -- pages --built <folder>    of an archive that is built already, not of a fresh build
  npm run bench -- pages --base <path>       for another base path than archive.config.ts gives
  npm run bench -- scale                     what it takes to build archives of as many letters, and to build
                                             them again after one change: some hours
  npm run bench -- scale --letters 1000      of so many letters alone; again for more sizes, journeys too
  npm run bench -- scale --runs 1            each thing measured so often, not three times
  npm run bench -- weight                    what the heaviest page of each kind weighs, where thousands of
                                             letters are of one person, one issue and one year: ten minutes
  npm run bench -- <bench> --json            the table for machines, as an array of rows

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 every limit holds, 1 one does not or the build failed, 2 a wrong call.`;

const options = {
  built: { type: 'string' },
  base: { type: 'string', default: archiveConfig.base },
  real: { type: 'string' },
  letters: { type: 'string', multiple: true },
  runs: { type: 'string' },
  out: { type: 'string' },
  misses: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function benchCalled(names: readonly string[]) {
  const [name = ''] = names;
  const bench = Object.hasOwn(benches, name) && names.length === 1 ? benches[name] : undefined;
  const expected = Object.keys(benches).join(' or ');
  return bench ?? wrongCall(`Unexpected bench “${names.join(' ')}”, expected ${expected}`, help);
}

/** The whole number above zero that a text is; any other text is a wrong call. */
function numberIn(text: string, what: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  return wrongCall(`Unexpected number of ${what} ${text}, expected a whole one above zero`, help);
}

const { values, positionals } = readCall({ options, allowPositionals: true }, help);
if (values.help) {
  console.log(help);
} else {
  const load = benchCalled(positionals);
  const built = values.built === undefined ? undefined : path.resolve(values.built);
  if (built !== undefined && !existsSync(path.join(built, 'index.html'))) {
    wrongCall(`Unexpected folder ${values.built}, expected a built archive`, help);
  }
  const real = values.real === undefined ? undefined : path.resolve(values.real);
  if (real !== undefined && !existsSync(real)) {
    wrongCall(`Unexpected folder ${values.real}, expected one of real texts`, help);
  }
  const letters = (values.letters ?? []).map((text) => numberIn(text, 'letters'));
  const runs = values.runs === undefined ? undefined : numberIn(values.runs, 'runs');
  const out = values.out === undefined ? undefined : path.resolve(values.out);
  if (out !== undefined && existsSync(out)) {
    wrongCall(`Unexpected folder ${values.out}, expected one that is not there yet`, help);
  }
  const bench = await load();
  const base = addressesUnder(values.base).page('/');
  const report = await bench({ built, base, real, letters, runs, out, misses: values.misses });
  if (report) {
    console.log(values.json ? JSON.stringify(report.rows, undefined, 2) : report.text);
  } else {
    console.error('\nNothing was measured: the build failed.');
  }
  process.exitCode = report?.holds ? 0 : 1;
}
