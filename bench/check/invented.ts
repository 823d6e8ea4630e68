import { idFrom } from '../../src/archive/address.ts';
import { letterKinds } from '../../src/archive/letter.ts';
import { statusIds } from '../../src/archive/status.ts';
import { drawFrom, type Draw } from '../names/random.ts';

/** A file of an invented archive: its path below the content folder, and its text. */
export type InventedFile = readonly [path: string, text: string];

interface Named {
  id: string;
  name: string;
}

// The shape of an archive with so many letters: a person in each fifth, an organization in each twentieth.
const lettersAPerson = 5;
const lettersAnOrganization = 20;
const issueCount = 40;
const wordsALetter = 900;

const onsets = [...'bdfghjklmnprstvwz', 'br', 'dr', 'kl', 'st', 'tr', 'sh', 'th', 'qu'];
const vowels = [...'aeiou', 'ae', 'ei', 'ou'];
const ends = ['', '', '', 'n', 'r', 'l', 's', 'm'];
const han = [...'林江河海山石木田云雨雪风春夏秋冬东西南北明光文书'];

const syllable = ({ one }: Draw) => `${one(onsets)}${one(vowels)}${one(ends)}`;
const word = (draw: Draw, most: number) =>
  Array.from({ length: 1 + draw.below(most) }, () => syllable(draw)).join('');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** So many names of which no two have one id. */
function names(count: number, invent: () => string): Named[] {
  const found = new Map<string, Named>();
  while (found.size < count) {
    const name = invent();
    const id = idFrom(name);
    if (!found.has(id)) found.set(id, { id, name });
  }
  return [...found.values()];
}

function personFile({ id, name }: Named, draw: Draw): InventedFile {
  const [given = '', family = ''] = name.split(' ');
  const native = `${draw.one(han)}${draw.one(han)}${draw.one(han)}`;
  const forms = draw.chance(0.5)
    ? `forms:\n  - value: ${native}\n    language: zh-Hans\n    kind: native\n    source: https://example.org/${id}\n`
    : '';
  const born = draw.chance(0.3)
    ? `born:\n  date: ${1930 + draw.below(60)}\n  source: https://example.org/${id}\n`
    : '';
  return [
    `people/${id}.yaml`,
    `name: ${name}\nfamily: ${family}\ngiven: ${given}\norder: given-first\n${forms}description: Invented, to measure by.\n${born}`,
  ];
}

const list = (field: string, entries: readonly string[]) =>
  entries.length > 0 ? `${field}:\n${entries.map((entry) => `  - ${entry}\n`).join('')}` : '';

function sentence(draw: Draw, words: readonly string[], named: readonly string[]): string {
  const row = Array.from({ length: 8 + draw.below(18) }, () => draw.one(words));
  row.splice(draw.below(row.length), 0, ...named);
  return `${capital(row.join(' '))}.`;
}

/** The text of a letter: paragraphs of some five sentences, in which those it is about are named. */
function transcription(draw: Draw, words: readonly string[], people: readonly Named[]): string {
  const paragraphs: string[][] = [[]];
  let count = 0;
  for (let index = 0; count < wordsALetter; index += 1) {
    const person = people[index];
    const link = person && index === 0 ? `[${person.name}](person:${person.id})` : person?.name;
    const next = sentence(draw, words, link === undefined ? [] : [link]);
    count += next.split(' ').length;
    paragraphs.at(-1)?.push(next);
    if (draw.chance(0.2)) paragraphs.push([]);
  }
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
}

interface World {
  people: readonly Named[];
  organizations: readonly Named[];
  issues: readonly Named[];
  words: readonly string[];
}

function letterFile(index: number, world: World, draw: Draw): InventedFile {
  const at = <Item>(items: readonly Item[], place: number) => items[place % items.length] as Item;
  const { people, organizations, issues, words } = world;
  const title = capital(Array.from({ length: 6 }, () => draw.one(words)).join(' '));
  const month = String(1 + draw.below(12)).padStart(2, '0');
  const day = String(1 + draw.below(28)).padStart(2, '0');
  const date = `${1990 + draw.below(30)}-${month}-${day}`;
  const detained = Array.from({ length: 1 + draw.below(6) }, (_, step) => at(people, index + step));
  const mentioned = Array.from({ length: draw.below(4) }, (_, step) =>
    at(people, index + 100 + step),
  );
  const about = at(issues, index).id;
  const parts = [
    `title: ${title}\ndate: ${date}\nkind: ${draw.one(Object.keys(letterKinds))}\nlanguage: en\nletterLanguages: [en]\n`,
    list('signatories', [`organization: ${at(organizations, index).id}\n    role: Chair`]),
    list('addressees', [`organization: ${at(organizations, index + 1).id}`]),
    list(
      'detainees',
      detained.map(
        ({ id }) =>
          `person: ${id}\n    status: ${draw.one(statusIds)}\n    note: ${capital(Array.from({ length: 9 }, () => draw.one(words)).join(' '))}.`,
      ),
    ),
    list(
      'mentions',
      mentioned.map(({ id }) => `person: ${id}`),
    ),
    list('issues', [about, at(issues, index + 7).id]),
    list(
      'asks',
      detained.map(
        ({ id }) =>
          `ask: ${capital(Array.from({ length: 12 }, () => draw.one(words)).join(' '))}.\n    kind: release\n    people: [${id}]\n    issues: [${about}]`,
      ),
    ),
    `source:\n  publisher: ${at(organizations, index).id}\n  url: https://example.org/letters/${index}\n  accessed: 2020-01-01\n`,
    'text: transcription\nrights: CC-BY-4.0\n',
  ];
  const body = transcription(draw, words, [...detained, ...mentioned]);
  const id = `${date}-${idFrom(title).slice(0, 60).replace(/-+$/u, '')}-${index}`;
  return [`letters/${id}.md`, `---\n${parts.join('')}---\n\n${body}\n`];
}

/**
 * An invented archive of so many letters of some 900 words, with their people, organizations and issues, all in
 * order: the same files for the same number. Nobody in it lives, and its words are of no language.
 */
export function* inventedArchive(letters: number): Generator<InventedFile> {
  const draw = drawFrom(`an archive of ${letters} letters`);
  const name = (most: number) => capital(`${syllable(draw)}${word(draw, most)}`);
  const people = names(Math.ceil(letters / lettersAPerson), () => `${name(2)} ${name(3)}`);
  const organizations = names(
    Math.ceil(letters / lettersAnOrganization) + 1,
    () => `${name(2)} ${name(2)} Society`,
  );
  const issues = names(issueCount, () => `${word(draw, 3)} ${word(draw, 3)}`);
  const words = Array.from({ length: 3000 }, () => word(draw, 3));
  for (const person of people) yield personFile(person, draw);
  for (const { id, name: of } of organizations)
    yield [`organizations/${id}.yaml`, `name: ${of}\ncountry: XX\n`];
  yield [
    'issues.yaml',
    issues
      .map(
        ({ id, name: of }) =>
          `- id: ${id}\n  label: ${capital(of)}\n  definition: What is ${of}.\n`,
      )
      .join(''),
  ];
  const world = { people, organizations, issues, words };
  for (let index = 0; index < letters; index += 1) yield letterFile(index, world, draw);
}
