import path from 'node:path';
import { installedVersion } from '../versions.ts';
import { layFiles } from './lay.ts';
import { pagefindOn } from './pagefind.ts';
import type { Peer } from './peer.ts';
import { readGiven, type Given } from './records.ts';

/** What Eleventy is to know of every letter: that it is one, its template and its address. */
const ofLetters = `export default {
  tags: 'letters',
  layout: 'letter.11ty.js',
  permalink: ({ id }) => '/letters/' + id + '/',
};
`;

/** A content folder as Eleventy has it: a Markdown file a letter, with JSON above it; all else as data. */
function* filesOf({ letters, people, issues }: Given): Generator<[string, string]> {
  yield ['letters/letters.11tydata.mjs', ofLetters];
  for (const { markdown, ...letter } of letters) {
    yield [`letters/${letter.id}.md`, `---json\n${JSON.stringify(letter)}\n---\n\n${markdown}`];
  }
  yield ['people.json', JSON.stringify(people)];
  yield ['issues.json', JSON.stringify(issues)];
}

/**
 * Eleventy, by its command. `--incremental` is of no use to whoever publishes: it knows what changed from the
 * watcher alone, and its first build is a whole one (https://www.11ty.dev/docs/usage/incremental/).
 */
export const eleventy: Peer = {
  name: 'Eleventy with Pagefind',
  version: () => installedVersion('@11ty/eleventy'),
  install: 'npm ci',
  prepare: async (content, work) => layFiles(work, filesOf(await readGiven(content))),
  build: (work, out) => ({
    argv: [
      process.execPath,
      path.resolve('node_modules/@11ty/eleventy/cmd.cjs'),
      // Eleventy takes its paths from the folder in which it runs.
      `--config=${path.relative('', path.resolve('bench/peers/eleventy/site.ts'))}`,
      `--input=${path.relative('', work)}`,
      `--output=${path.relative('', out)}`,
    ],
    cwd: process.cwd(),
    env: { PEER_CONTENT: work },
  }),
  index: pagefindOn,
};
