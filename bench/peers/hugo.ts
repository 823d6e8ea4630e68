import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { layFiles } from './lay.ts';
import { pagefindOn } from './pagefind.ts';
import type { Peer } from './peer.ts';
import { readGiven, type Given } from './records.ts';

/** A content folder as Hugo has it: a file of content a record, with JSON above it, and names as data to look up. */
function* filesOf({ letters, people, issues }: Given): Generator<[string, string]> {
  for (const { markdown, id, ...letter } of letters) {
    const named = [...letter.detainees.map(({ person }) => person), ...letter.mentions];
    const matter = { ...letter, date: letter.day, people: [...new Set(named)] };
    yield [`content/letters/${id}.md`, `${JSON.stringify(matter)}\n\n${markdown}`];
  }
  for (const person of people) {
    const matter = JSON.stringify({ ...person, title: person.name });
    yield [`content/people/${person.id}/_index.md`, matter];
  }
  for (const issue of issues) {
    const matter = JSON.stringify({ ...issue, title: issue.label });
    yield [`content/issues/${issue.id}/_index.md`, matter];
  }
  const byId = <T extends { id: string }>(records: readonly T[]) =>
    JSON.stringify(Object.fromEntries(records.map((record) => [record.id, record])));
  yield ['data/people.json', byId(people)];
  yield ['data/issues.json', byId(issues)];
}

/** The Hugo of the system: `hugo 0.111.3`; nothing where there is none. */
async function version(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('hugo', ['version']);
    return stdout.replace(/^hugo v([\d.]+).*$/su, 'hugo $1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Hugo, of whatever version the system brings. It keeps no part of a build for the next. */
export const hugo: Peer = {
  name: 'Hugo with Pagefind',
  version,
  install: 'apt-get install hugo',
  prepare: async (content, work) => layFiles(work, filesOf(await readGiven(content))),
  build: (work, out) => {
    const site = path.resolve('bench/peers/hugo');
    return {
      argv: [
        'hugo',
        `--source=${work}`,
        `--config=${path.join(site, 'config.json')}`,
        `--layoutDir=${path.join(site, 'layouts')}`,
        `--destination=${out}`,
      ],
      cwd: work,
      env: { HUGO_CACHEDIR: path.join(work, 'cache') },
    };
  },
  index: pagefindOn,
};
