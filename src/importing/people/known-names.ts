import type { Archive, PersonRecord } from '../../archive/archive.ts';
import { nameMatcher } from '../../archive/name-matcher.ts';
import { spellings } from '../../archive/name.ts';
import { namesakesAmong } from '../../drafting/near.ts';
import { generatedForms } from '../../names/forms.ts';
import { isHan } from '../../names/han.ts';
import type { Sentence } from './sentences.ts';

/** A name of someone of the archive in a sentence. */
export interface KnownSighting {
  sentence: number;
  start: number;
  end: number;
  /** The id; nothing where more than one are called so. */
  id: string | undefined;
}

/** A form that means someone wherever it stands: two words, two signs, or a long word of another script. */
const tells = (form: string): boolean =>
  isHan(form)
    ? [...form].length >= 2
    : /\S\s\S/u.test(form) || /^[^\p{Script=Latin}]{6,}$/u.test(form);

const formsOf = (person: PersonRecord): string[] => {
  const forms = [...spellings(person), ...generatedForms(person).map(({ value }) => value)];
  const family = person.family;
  // LIU Xiaobo
  const loud = family
    ? forms
        .filter((form) => form.includes(family))
        .map((form) => form.replace(family, family.toUpperCase()))
    : [];
  return [...forms, ...loud].filter(tells);
};

/** What an archive knows of names. */
export interface KnownNames {
  sightings: (sentences: readonly Sentence[]) => KnownSighting[];
  /** The id that a name means without doubt. */
  idOf: (name: string) => string | undefined;
  /** The one person of the archive whose last name this is, of those who have it last. */
  byLastName: (name: string) => string | undefined;
  person: (id: string) => PersonRecord | undefined;
}

/** Makes ready to find the people of an archive, by every form recorded and every form that rules make. */
export function knownNames(archive: Archive): KnownNames {
  const find = nameMatcher(
    archive.people.map((person) => ({ id: person.id, forms: formsOf(person) })),
  );
  const { meant } = namesakesAmong(archive.people);
  return {
    sightings: (sentences) =>
      sentences.flatMap(({ text, number }) =>
        [...find(text)].map(({ start, end, bearer }) => ({
          sentence: number,
          start,
          end,
          id: bearer?.id,
        })),
      ),
    idOf: meant,
    byLastName: (name) => {
      const [first, second] = archive.people.filter(
        ({ order, family, name: whole }) =>
          order !== 'family-first' &&
          (family ?? whole.split(' ').at(-1)) === name &&
          whole !== name,
      );
      return second ? undefined : first?.id;
    },
    person: archive.person,
  };
}
