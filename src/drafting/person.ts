import { idFrom } from '../archive/address.ts';
import { placeholder } from '../archive/placeholder.ts';
import type { Form } from '../archive/form.ts';
import type { Person } from '../archive/person.ts';
import { recordText, told, type Draft } from './draft.ts';
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
  /** Other names. */
  alias?: readonly string[] | undefined;
  description?: string | undefined;
}

/** The order in which family and given name stand in a name; nothing where that cannot be read off it. */
const orderIn = ({ name, family, given }: NewPerson): Person['order'] =>
  family && given && name === `${family} ${given}`
    ? 'family-first'
    : family && given && name === `${given} ${family}`
      ? 'given-first'
      : undefined;

/** Another name; one in another script than Latin has a language. */
const aliasForm = (value: string, language: string | undefined): Form => ({
  value,
  language: /\p{sc=Latin}/u.test(value) ? undefined : (language ?? languageOf(value)),
  kind: 'alias',
});

/** The file of a new person. What a letter must still tell has a placeholder. */
export function draftPerson(person: NewPerson): Draft {
  const { family, given, alias = [], description } = person;
  const { name, forms } = toldNames(person);
  const id = person.id ?? idFrom(person.name);
  const record = told({
    name,
    family,
    given,
    order: person.order ?? orderIn(person),
    forms: [...forms, ...alias.map((value) => told(aliasForm(value, person.language)))],
    description:
      description ?? placeholder('who this is, in one line from what the letters say, or no line'),
  });
  return {
    kind: 'person',
    id,
    file: `people/${id}.yaml`,
    text: recordText(record),
    appended: false,
  };
}
