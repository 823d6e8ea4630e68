import { idFrom } from '../../src/archive/address.ts';
import { askKinds } from '../../src/archive/ask.ts';
import { letterKinds } from '../../src/archive/letter.ts';
import { statusIds } from '../../src/archive/status.ts';
import type { ListedPerson } from '../names/list.ts';
import type { Draw } from '../names/random.ts';
import { body, type NamedSo } from './body.ts';
import { someSigns } from './chinese.ts';
import { dateBefore, dateOf, yearAfter } from './day.ts';
import type { InventedFile } from './file.ts';
import { nameInChinese } from './person.ts';
import { oneSkewed, skewed } from './skew.ts';
import { phrase } from './vocabulary.ts';
import type { World } from './world.ts';
import { field, inLine, list, quoted } from './yaml.ts';

/** By how much fame is shifted: the first of four thousand people is then in one letter of five. */
const fame = 2;
/** The same for governments that are written to. */
const power = 1;

/** A letter that later ones may belong with. */
interface Earlier {
  id: string;
  detainees: readonly NamedSo[];
  isTranslation: boolean;
}

/** How many letters back one may belong with another. */
const remembered = 200;

/** Of all things those whose turn it is, so that by the last letter each has had it once. */
const due = <Item>(items: readonly Item[], index: number, letters: number): readonly Item[] =>
  items.slice(
    Math.floor((index * items.length) / letters),
    Math.floor(((index + 1) * items.length) / letters),
  );

/** What draws people of whom none stands twice in a letter. */
function peopleFor(draw: Draw, { people }: World, present: readonly ListedPerson[]) {
  const drawn = new Set(present);
  return (count: number): ListedPerson[] =>
    Array.from({ length: count }, () => oneSkewed(draw, people, fame)).filter((person) => {
      const isNew = !drawn.has(person);
      drawn.add(person);
      return isNew;
    });
}

/** How a letter in English spells someone: now and then as another source has it. */
function spelled(draw: Draw, person: ListedPerson): NamedSo {
  const other = person.forms.find(({ kind }) => kind === 'transliteration')?.value;
  return { person, spelling: other !== undefined && draw.chance(0.3) ? other : person.name };
}

const inChinese = (person: ListedPerson): NamedSo => ({ person, spelling: nameInChinese(person) });

/** How the letter has the name, where that is not how the record has it. */
const as = ({ person, spelling }: NamedSo, language: string) =>
  language === 'en' && spelling !== person.name ? `as: [${quoted(spelling)}]\n` : '';

const said = (draw: Draw, name: string, share: number, sayings: readonly string[]) =>
  field(name, draw.chance(share) ? oneSkewed(draw, sayings, 5) : undefined);

function detained(draw: Draw, world: World, date: string, language: string, of: NamedSo): string {
  return [
    field('person', of.person.id),
    // Most are in prison.
    field('status', draw.chance(0.5) ? 'imprisoned' : draw.one(statusIds)),
    draw.chance(0.7) ? `note: ${phrase(draw, world.words, 8 + draw.below(14))}.\n` : '',
    as(of, language),
    said(draw, 'charge', 0.4, world.charges),
    said(draw, 'sentence', 0.2, world.sentences),
    said(draw, 'place', 0.4, world.places),
    draw.chance(0.5) ? `since: ${quoted(dateBefore(draw, date, 6))}\n` : '',
  ].join('');
}

/** Things asked for: most of them for people, and of a few it is known what came of them. */
function askFor(
  draw: Draw,
  { words }: World,
  date: string,
  detainees: readonly NamedSo[],
  issues: readonly string[],
): string {
  const forPeople = detainees.length > 0 && draw.chance(0.7);
  const people = forPeople ? detainees.slice(0, 1 + skewed(draw, detainees.length, 1)) : [];
  const kind = forPeople
    ? draw.one(['release', 'release', 'release', 'fair-trial', 'medical-care', 'family-access'])
    : draw.one(Object.keys(askKinds).filter((one) => one !== 'release'));
  return [
    `ask: ${phrase(draw, words, 6 + draw.below(12))}\n`,
    field('kind', kind),
    inLine(
      'people',
      people.map(({ person }) => person.id),
    ),
    inLine('issues', draw.chance(0.5) ? issues.slice(0, 1) : []),
    draw.chance(0.03)
      ? `outcome:\n  text: ${phrase(draw, words, 12)}.\n  date: ${quoted(yearAfter(date))}\n  url: https://example.org/outcomes/${yearAfter(date)}\n`
      : '',
  ].join('');
}

function relatedTo(draw: Draw, earlier: readonly Earlier[]): string[] {
  if (earlier.length === 0 || !draw.chance(0.15)) return [];
  const { id } = draw.one(earlier);
  return [
    `letter: ${id}\n`.concat(field('relation', draw.one(['follows', 'same-occasion', 'reply-to']))),
  ];
}

/** The letter that another translates: one in fifty does, and none a translation. */
function translated(draw: Draw, earlier: readonly Earlier[]): Earlier | undefined {
  return draw.chance(0.02) ? earlier.findLast(({ isTranslation }) => !isTranslation) : undefined;
}

/** Who signs: bodies, some by someone with a role. As YAML, and as the letter itself has it below. */
function signatories(
  draw: Draw,
  world: World,
  index: number,
  people: (count: number) => ListedPerson[],
) {
  const { societies, letters, roles } = world;
  const bodies = new Set(due(societies, index, letters));
  for (let left = 1 + skewed(draw, 30, 0.3); left > 0; left -= 1) bodies.add(draw.one(societies));
  return [...bodies].map(({ id, name }) => {
    const [person] = draw.chance(0.25) ? people(1) : [];
    const role = person || draw.chance(0.1) ? oneSkewed(draw, roles, 3) : undefined;
    return {
      yaml: [field('person', person?.id), field('organization', id), field('role', role)].join(''),
      line: [person?.name, role, name].filter(Boolean).join(', '),
    };
  });
}

function addressees(
  draw: Draw,
  world: World,
  index: number,
  people: (count: number) => ListedPerson[],
): string[] {
  const bodies = new Set(due(world.governments, index, world.letters));
  bodies.add(oneSkewed(draw, world.governments, power));
  if (draw.chance(0.2)) bodies.add(oneSkewed(draw, world.governments, power));
  return [...bodies].map(({ id }, place) => {
    const [person] = place === 0 && draw.chance(0.15) ? people(1) : [];
    return [
      field('person', person?.id),
      field('organization', id),
      field('relation', place > 0 && draw.chance(0.4) ? 'copied' : undefined),
    ].join('');
  });
}

/** What writes the letters of a world one after the other, in the order of their dates. */
export function letterWriter(draw: Draw, world: World): (index: number) => InventedFile {
  const earlier: Earlier[] = [];
  return (index) => {
    const { words, letters } = world;
    const date = dateOf(draw, index, letters);
    const original = translated(draw, earlier);
    const language = original ? 'zh-Hans' : 'en';
    const arrivals = due(world.arrivals, index, letters);
    const present = [
      ...new Set([...arrivals, ...(original?.detainees ?? []).map(({ person }) => person)]),
    ];
    const people = peopleFor(draw, world, present);
    const held =
      original || draw.chance(0.1) ? present : [...present, ...people(1 + skewed(draw, 12, 0.15))];
    const detainees = held.map((person) => (original ? inChinese(person) : spelled(draw, person)));
    const mentions = people(skewed(draw, 6, 0.3)).map(
      original ? inChinese : (person) => spelled(draw, person),
    );
    const signed = signatories(draw, world, index, people);
    const issues = [
      ...new Set([
        ...due(world.issues, index, letters),
        ...Array.from({ length: 1 + skewed(draw, 4, 1) }, () => oneSkewed(draw, world.issues, 2)),
      ]),
    ].map((issue) => issue.id);

    const title = original
      ? someSigns(draw, world.signs, 12)
      : phrase(draw, words, 4 + draw.below(6));
    const slug = idFrom(title).slice(0, 60).replace(/-+$/u, '') || 'translation';
    const id = `${date.replace('~', '')}-${slug}-${index}`;
    const address = `https://example.org/letters/${index}`;
    const related = original
      ? [`letter: ${original.id}\nrelation: translation-of\n`]
      : relatedTo(draw, earlier);

    const record = [
      field('title', quoted(title)),
      field('titleNote', 'Invented, to measure by.'),
      field('date', quoted(date)),
      field('kind', draw.one(Object.keys(letterKinds))),
      field('language', language),
      inLine('letterLanguages', [language]),
      draw.chance(0.3) ? `occasion: ${phrase(draw, words, 4 + draw.below(8))}\n` : '',
      list(
        'signatories',
        signed.map(({ yaml }) => yaml),
      ),
      list('addressees', addressees(draw, world, index, people)),
      list(
        'detainees',
        detainees.map((of) => detained(draw, world, date, language, of)),
      ),
      list(
        'mentions',
        mentions.map((of) =>
          [
            field('person', of.person.id),
            draw.chance(0.5) ? `note: ${phrase(draw, words, 6 + draw.below(8))}.\n` : '',
            as(of, language),
          ].join(''),
        ),
      ),
      inLine('issues', issues),
      list(
        'asks',
        Array.from({ length: 1 + skewed(draw, 6, 0.5) }, () =>
          askFor(draw, world, date, detainees, issues),
        ),
      ),
      draw.chance(0.03) ? 'incomplete:\n  signatories: The last page is missing.\n' : '',
      list('related', related),
      draw.chance(0.01) ? inLine('aliases', [`${date.slice(0, 4)}-formerly-${index}`]) : '',
      `source:\n  publisher: ${draw.one(world.societies).id}\n  url: ${address}\n  accessed: 2026-01-15\n`,
      'text: transcription\nrights: CC-BY-4.0\n',
    ];
    earlier.push({ id, detainees, isTranslation: original !== undefined });
    if (earlier.length > remembered) earlier.shift();
    const lines = signed.map(({ line }) => line);
    const text = body(draw, world, language, [...detainees, ...mentions], lines);
    return [`letters/${id}.md`, `---\n${record.join('')}---\n\n${text}\n`];
  };
}
