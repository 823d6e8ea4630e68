import type { Content, LocatedLetter } from '../content.ts';
import { madeOnceBy } from '../made-once-by.ts';
import { nameMatcher, type NamesIn } from '../name-matcher.ts';
import { spellings } from '../name.ts';
import { roughText } from '../rough-text.ts';
import type { Circumstances } from './rule.ts';

/** Whoever is called by a name. */
export interface Bearer {
  /** Nothing for an organization, whose name may hold someone's. */
  person: string | undefined;
  forms: readonly string[];
}

/** The names of everyone in the content. */
export interface EveryName {
  /** Finds them in a text. */
  namesIn: NamesIn<Bearer>;
  /**
   * Who is called by each of the names in a letter's body, each name once; what stands there roughly may be more than
   * is read there, see `roughText`. Nothing where only a parser can tell.
   */
  bearersIn: (letter: LocatedLetter) => readonly ReadonlySet<Bearer>[] | undefined;
}

const made = new WeakMap<Content, EveryName>();

/**
 * The names of everyone in the content, in every form; of one sign they would be found in every other word.
 * They are gathered once for all the rules, and each letter is searched for them once.
 */
export function everyName(content: Content, { generatedForms }: Circumstances): EveryName {
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
  const bearersIn = madeOnceBy(({ body }: LocatedLetter) => {
    const rough = roughText(body.markdown)?.normalize('NFC');
    return rough === undefined
      ? undefined
      : [...new Set(Array.from(namesIn(rough), ({ bearers }) => bearers))];
  });
  const names = { namesIn, bearersIn };
  made.set(content, names);
  return names;
}
