import { fold } from '../../src/archive/fold.ts';
import { nearDuplicates } from '../../src/names/near-duplicates.ts';
import type { ListedPerson } from '../names/list.ts';
import { peopleUpTo } from '../names/people/more.ts';
import type { Draw } from '../names/random.ts';
import type { InventedFile } from './file.ts';
import { field, list, quoted } from './yaml.ts';

/** From so many on, the people of the names’ bench are of every culture in proportion. */
const leastDrawn = 2000;
/** Of so many more than are asked for, enough are left when none is recorded twice. */
const spare = 1.2;

/**
 * So many people of the names’ bench, of its cultures and scripts, in no order: none is spelled so near to another
 * that `check` would take the two for one.
 */
export function peopleOf(draw: Draw, count: number): ListedPerson[] {
  const drawn = peopleUpTo(Math.max(leastDrawn, Math.ceil(count * spare)));
  const twice = new Set(nearDuplicates(drawn, 'person').map(({ ids: [, second] }) => second));
  return draw
    .shuffled(drawn.filter(({ id }) => !twice.has(id)))
    .slice(0, count)
    .map((person) => ({
      ...person,
      forms: person.forms.map((form) => ({ ...form, value: form.value.normalize('NFC') })),
    }));
}

/** The words of people’s names, which no other word may look like. */
export const wordsOfNames = (people: readonly ListedPerson[]): Set<string> =>
  new Set(
    people.flatMap(({ name, forms }) =>
      [name, ...forms.map(({ value }) => value)].flatMap((text) => fold(text).split(/[^\p{L}]+/u)),
    ),
  );

/** The name in characters by which Chinese texts call someone; the name in English where there is none. */
export const nameInChinese = ({ name, forms }: ListedPerson): string =>
  forms.find(({ kind, language }) => kind === 'native' && language?.startsWith('zh'))?.value ??
  name;

/** The file of a person. */
export function personFile(draw: Draw, person: ListedPerson): InventedFile {
  const { id, name, family, given, order, forms } = person;
  const address = `https://example.org/people/${id}`;
  const parts = [
    field('name', quoted(name)),
    field('family', family && quoted(family)),
    field('given', given && quoted(given)),
    field('order', order),
    list(
      'forms',
      forms.map(({ value, language, kind }) =>
        [
          field('value', quoted(value)),
          field('language', language),
          field('kind', kind),
          field('source', address),
        ].join(''),
      ),
    ),
    field('description', 'Invented, to measure by.'),
    draw.chance(0.3)
      ? `born:\n  date: ${quoted(String(1925 + draw.below(75)))}\n  source: ${address}\n`
      : '',
    draw.chance(0.01) ? inFormerId(id) : '',
  ];
  return [`people/${id}.yaml`, parts.join('')];
}

const inFormerId = (id: string) => `aliases: [formerly-${id}]\n`;
