import { createInterface } from 'node:readline';
import { buildArchive, type Archive } from '../archive/archive.ts';
import { recordsOf } from '../archive/content.ts';
import { organizationLine } from '../archive/views/organization-line.ts';
import { namesakesAmong } from '../drafting/near.ts';
import { appearsWords } from '../names/appears.ts';
import { archiveIndex } from '../names/archive-index.ts';
import { createFinder, type Finder, type Found } from '../names/finder.ts';
import { reasonWords } from '../names/reason.ts';
import { readContent } from '../reading/content.ts';
import { contentFolder } from '../reading/folder.ts';
import { readCall, wrongCall } from './call.ts';
import { readingsKept } from './readings-kept.ts';

const help = `Finds people and organizations of the archive by a name in any spelling, order or script.

  npm run find -- <name> …             one name, its words as they are
  npm run find -- --stdin              one name a line, from standard input
  npm run find -- --json <name> …      an array of {kind, id, name, score, band, form, reason}
  npm run find -- --json --stdin       one such array a line

A kind is \`person\` or \`organization\`. A band is \`sure\` (this one, or a slip of the pen away) or \`maybe\`
("did you mean"); an empty answer means that the archive names nobody so, and nothing about whether they are held.
The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.`;

const options = {
  json: { type: 'boolean', default: false },
  stdin: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** A person or an organization found by a name. */
interface FoundOne extends Found {
  kind: 'person' | 'organization';
  /** What stands beside the name in an answer: native form, id, letters. */
  beside: string;
}

type Find = (query: string) => FoundOne[];

function describePeople({ people }: Finder): (id: string) => string {
  const told = people.map(({ id, native, appears }): [string, string] => {
    const named = appearsWords(appears) || 'named in no letter';
    return [id, `${native && ` ${native}`}  ${id}  ${named}`];
  });
  const all = new Map(told);
  return (id) => all.get(id) ?? '';
}

/** From where the words that were typed are those of an organization, or begin them. */
const begun = 0.86;

function organizationFinder(archive: Archive): Find {
  const { doubted, near } = namesakesAmong(archive.organizations, 'organization');
  return (query) => {
    const typed = near(query).filter(({ score }) => score >= begun);
    const each = new Map(
      [...typed, ...doubted(query)]
        .toSorted((a, b) => a.score - b.score)
        .map((one) => [one.id, one]),
    );
    return [...each.values()].flatMap(({ native, ...found }): FoundOne[] => {
      const organization = archive.organization(found.id);
      if (!organization) return [];
      const { appears } = organizationLine(archive, organization);
      const where = ['organization', appears || 'in no letter'].join(', ');
      return [
        {
          kind: 'organization',
          ...found,
          beside: `${native && ` ${native}`}  ${found.id}  ${where}`,
        },
      ];
    });
  };
}

/** Finds people and organizations: the best first, a person before an organization as near. */
function finderOf(archive: Archive): Find {
  const people = createFinder(archiveIndex(archive));
  const describe = describePeople(people);
  const organizations = organizationFinder(archive);
  return (query) =>
    [
      ...people
        .find(query)
        .map((found): FoundOne => ({ kind: 'person', ...found, beside: describe(found.id) })),
      ...organizations(query),
    ].sort((a, b) => b.score - a.score);
}

function line(found: FoundOne): string {
  const { name, band, beside } = found;
  const why = reasonWords(found);
  return `${band === 'sure' ? '' : 'did you mean '}${name}${beside}${why && `  (${why})`}`;
}

function answer(found: readonly FoundOne[]): string {
  return found.length > 0
    ? found.map(line).join('\n')
    : 'No one of that name is in this archive, nor an organization; that says nothing about whether they are held.';
}

/** Two decimals tell all that a score can. */
const told = (found: readonly FoundOne[]) =>
  found.map(({ beside, ...one }) => ({ ...one, score: Number(one.score.toFixed(2)) }));

async function answerLines(find: Find, json: boolean): Promise<void> {
  for await (const query of createInterface({ input: process.stdin })) {
    const found = find(query);
    console.log(json ? JSON.stringify(told(found)) : `${query}\n${answer(found)}\n`);
  }
}

const { values, positionals } = readCall({ options, allowPositionals: true }, help);
if (values.help) {
  console.log(help);
} else if (values.stdin === positionals.length > 0) {
  wrongCall('Expected a name, or --stdin', help);
} else {
  const { content } = await readContent(contentFolder(), { kept: await readingsKept() });
  const find = finderOf(buildArchive(recordsOf(content)));
  if (values.stdin) {
    await answerLines(find, values.json);
  } else {
    const found = find(positionals.join(' '));
    console.log(values.json ? JSON.stringify(told(found)) : answer(found));
  }
}
