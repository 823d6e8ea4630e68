import { idFrom } from '../archive/address.ts';
import type { Form } from '../archive/form.ts';
import type { Person } from '../archive/person.ts';
import { recordText, told, type Draft, type Note } from './draft.ts';
import type { NameParts } from './name-parts.ts';
import { languageOf, toldNames } from './told-names.ts';

/** What is told of someone who is new to the archive. */
export interface NewPerson {
  name: string;
  id?: string | undefined;
  family?: string | undefined;
  given?: string | undefined;
  order?: Person['order'];
  /** The name in the bearer's own script, and its BCP 47 tag. */
  native?: string | undefined;
  language?: string | undefined;
  /** Where that form is found: the id of a letter. */
  source?: string | undefined;
  /** Other names. */
  alias?: readonly string[] | undefined;
  description?: string | undefined;
  /** What the name alone lets one guess, where it is not told. */
  guess?: NameParts | undefined;
}

/** What is said of a family name that nobody told. */
export const guessNote: Note = {
  path: ['family'],
  text: 'Guessed from the name. Many names, such as Tibetan and Uyghur ones, have no family name.',
};

/** The order in which family and given name stand in a name; nothing where that cannot be read off it. */
const orderIn = ({ name, family, given }: NewPerson): Person['order'] =>
  family && given && name === `${family} ${given}`
    ? 'family-first'
    : family && given && name === `${given} ${family}`
      ? 'given-first'
      : undefined;

/** Another name; one in another script than Latin has a language. */
const aliasForm = (value: string, { language, source }: NewPerson): Form => ({
  value,
  language: /\p{sc=Latin}/u.test(value) ? undefined : (language ?? languageOf(value)),
  kind: 'alias',
  source,
});

/** The file of a new person; a name is all that one needs. */
export function draftPerson(person: NewPerson): Draft {
  const { alias = [], description } = person;
  const { name, forms } = toldNames(person);
  const id = person.id ?? idFrom(person.name);
  const isTold = [person.family, person.given, person.order].some((part) => part !== undefined);
  const guess = isTold ? undefined : person.guess;
  const { family, given } = guess ?? person;
  const record = told({
    name,
    family,
    given,
    order: guess?.order ?? person.order ?? orderIn(person),
    forms: [...forms, ...alias.map((value) => told(aliasForm(value, person)))],
    description,
  });
  return {
    kind: 'person',
    id,
    file: `people/${id}.yaml`,
    text: recordText(record, guess ? [guessNote] : []),
    appended: false,
  };
}
