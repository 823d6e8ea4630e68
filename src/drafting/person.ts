import { idFrom } from '../archive/address.ts';
import { placeholder } from '../archive/placeholder.ts';
import type { Person } from '../archive/person.ts';
import { recordText, told, type Draft } from './draft.ts';

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

/** The language of a native form that was given without one: the commonest of its script in this archive. */
const languageOf = (text: string): string =>
  /\p{sc=Han}/u.test(text)
    ? 'zh-Hans'
    : /\p{sc=Tibetan}/u.test(text)
      ? 'bo'
      : placeholder('its language with script: ug-Arab, ar, fa, …');

/** The order in which family and given name stand in a name; nothing where that cannot be read off it. */
const orderIn = ({ name, family, given }: NewPerson): Person['order'] =>
  family && given && name === `${family} ${given}`
    ? 'family-first'
    : family && given && name === `${given} ${family}`
      ? 'given-first'
      : undefined;

/** The file of a new person. What a letter must still tell has a placeholder. */
export function draftPerson(person: NewPerson): Draft {
  const { family, given, alias = [], description } = person;
  const isLatin = /\p{sc=Latin}/u.test(person.name);
  // A record’s name is in Latin letters; one that is told in others is the native form.
  const name = isLatin
    ? person.name
    : placeholder('the name in Latin letters, as most often printed in English');
  const native = person.native ?? (isLatin ? undefined : person.name);
  const id = person.id ?? idFrom(person.name);
  const forms = [
    ...(native
      ? [{ value: native, language: person.language ?? languageOf(native), kind: 'native' }]
      : []),
    ...alias.map((value) => ({ value, kind: 'alias' })),
  ];
  const record = told({
    name,
    family,
    given,
    order: person.order ?? orderIn(person),
    forms,
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
