import type { Content } from '../content.ts';
import { nameMatcher, type NamesIn } from '../name-matcher.ts';
import { spellings } from '../name.ts';
import type { Circumstances } from './rule.ts';

/** Whoever is called by a name. */
export interface Bearer {
  /** Nothing for an organization, whose name may hold someone's. */
  person: string | undefined;
  forms: readonly string[];
}

const made = new WeakMap<Content, NamesIn<Bearer>>();

/**
 * The names of everyone in the content, in every form; of one sign they would be found in every other word.
 * They are gathered once for all the rules.
 */
export function everyName(content: Content, { generatedForms }: Circumstances): NamesIn<Bearer> {
  const known = made.get(content);
  if (known) return known;
  const named = (person: string | undefined, forms: readonly string[]): Bearer => ({
    person,
    forms: forms.filter((form) => form.length > 1),
  });
  const namesIn = nameMatcher([
    ...content.people.map(({ id, data }) =>
      named(id, [...spellings(data), ...generatedForms(data)]),
    ),
    ...content.organizations.map(({ data }) => named(undefined, spellings(data))),
  ]);
  made.set(content, namesIn);
  return namesIn;
}
