import { createInterface } from 'node:readline';
import { buildArchive } from '../archive/archive.ts';
import { recordsOf } from '../archive/content.ts';
import { appearsWords } from '../names/appears.ts';
import { archiveIndex } from '../names/archive-index.ts';
import { createFinder, type Finder, type Found } from '../names/finder.ts';
import { reasonWords } from '../names/reason.ts';
import { readContent } from '../reading/content.ts';
import { contentFolder } from '../reading/folder.ts';
import { readCall, wrongCall } from './call.ts';

const help = `Finds people of the archive by a name in any spelling, order or script.

  npm run find -- <name> …             one name, its words as they are
  npm run find -- --stdin              one name a line, from standard input
  npm run find -- --json <name> …      an array of {id, name, score, band, form, reason}
  npm run find -- --json --stdin       one such array a line

A band is \`sure\` (this person, or a slip of the pen away) or \`maybe\` ("did you mean"); an empty answer
means that the archive names nobody so, and nothing about whether they are held.
The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.`;

const options = {
  json: { type: 'boolean', default: false },
  stdin: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Says of each person what stands beside a name in an answer: native form, id, letters. */
type Describe = (id: string) => string;

function describer({ people }: Finder): Describe {
  const told = people.map(({ id, native, appears }): [string, string] => {
    const named = appearsWords(appears) || 'named in no letter';
    return [id, `${native && ` ${native}`}  ${id}  ${named}`];
  });
  const all = new Map(told);
  return (id) => all.get(id) ?? '';
}

function line(describe: Describe, found: Found): string {
  const { id, name, band } = found;
  const why = reasonWords(found);
  return `${band === 'sure' ? '' : 'did you mean '}${name}${describe(id)}${why && `  (${why})`}`;
}

function answer(describe: Describe, found: readonly Found[]): string {
  return found.length > 0
    ? found.map((one) => line(describe, one)).join('\n')
    : 'No one of that name is in this archive; that says nothing about whether they are held.';
}

/** Two decimals tell all that a score can. */
const told = (found: readonly Found[]) =>
  found.map((one) => ({ ...one, score: Number(one.score.toFixed(2)) }));

async function answerLines(describe: Describe, finder: Finder, json: boolean): Promise<void> {
  for await (const query of createInterface({ input: process.stdin })) {
    const found = finder.find(query);
    console.log(json ? JSON.stringify(told(found)) : `${query}\n${answer(describe, found)}\n`);
  }
}

const { values, positionals } = readCall({ options, allowPositionals: true }, help);
if (values.help) {
  console.log(help);
} else if (values.stdin === positionals.length > 0) {
  wrongCall('Expected a name, or --stdin', help);
} else {
  const { content } = await readContent(contentFolder());
  const finder = createFinder(archiveIndex(buildArchive(recordsOf(content))));
  const describe = describer(finder);
  if (values.stdin) {
    await answerLines(describe, finder, values.json);
  } else {
    const found = finder.find(positionals.join(' '));
    console.log(values.json ? JSON.stringify(told(found)) : answer(describe, found));
  }
}
