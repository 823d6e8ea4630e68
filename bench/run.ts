import { existsSync } from 'node:fs';
import path from 'node:path';
import archiveConfig from '../archive.config.ts';
import { addressesUnder } from '../src/archive/address.ts';
import { readCall, wrongCall } from '../src/commands/call.ts';
import type { Bench } from './report.ts';

/** Every bench, by the name that calls it; only the one that is called is loaded. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  check: async () => (await import('./check.ts')).benchCheck,
  names: async () => (await import('./names.ts')).benchNames,
  pages: async () => (await import('./pages.ts')).benchPages,
};

const help = `Measures what this archive claims of itself, and says whether each limit holds.

  npm run bench -- check                     how long a check of 10,000 letters takes, and of one among them
  npm run bench -- names                     how well and how fast people are found, beside other
                                             finders, in Chromium: some four minutes
  npm run bench -- pages                     what a reader of each kind of page has to load
  npm run bench -- pages --built <folder>    of an archive that is built already, not of a fresh build
  npm run bench -- pages --base <path>       for another base path than archive.config.ts gives
  npm run bench -- <bench> --json            the table for machines, as an array of rows

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 every limit holds, 1 one does not or the build failed, 2 a wrong call.`;

const options = {
  built: { type: 'string' },
  base: { type: 'string', default: archiveConfig.base },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function benchCalled(names: readonly string[]) {
  const [name = ''] = names;
  const bench = Object.hasOwn(benches, name) && names.length === 1 ? benches[name] : undefined;
  const expected = Object.keys(benches).join(' or ');
  return bench ?? wrongCall(`Unexpected bench “${names.join(' ')}”, expected ${expected}`, help);
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
  const bench = await load();
  const report = await bench({ built, base: addressesUnder(values.base).page('/') });
  if (report) {
    console.log(values.json ? JSON.stringify(report.rows, undefined, 2) : report.text);
  } else {
    console.error('\nNothing was measured: the build failed.');
  }
  process.exitCode = report?.holds ? 0 : 1;
}
