import type { Content } from '../content.ts';
import type { Form } from '../form.ts';
import type { Person } from '../person.ts';
import type { Place } from '../problem.ts';
import type { RuleId, Ungraded } from './severity.ts';

/** A finding of a rule; the rule's id is added where the rules are run. */
export type Finding = Omit<Ungraded, 'rule'>;

/** A person or an organization, as far as its names go. */
export interface Named {
  id: string;
  name: string;
  forms: readonly Form[];
  acronym?: string | undefined;
}

/** Two records that may be one, and the spelling of each by which they meet. */
export interface NearDuplicate {
  ids: readonly [string, string];
  spellings: readonly [string, string];
}

/** How content is tested for names that were withdrawn. */
export interface WithheldTest {
  /** Whether it can be tested: with the key that the list was made with. */
  key: 'right' | 'missing' | 'short' | 'other';
  /**
   * Where such names stand in a text, but for those that one of these records bears too. `isLabel`: a text so short,
   * or so like a name, that its words are tried in lower case too.
   */
  placesIn: (
    text: string,
    ids: ReadonlySet<string>,
    options?: { isLabel?: boolean },
  ) => readonly Place[];
}

/** What rules must be told beside the content. */
export interface Circumstances {
  /** The day on which the content is judged: `YYYY-MM-DD`. */
  today: string;
  /** Forms of a person's name that no record holds, made of those recorded. */
  generatedForms: (person: Person) => readonly string[];
  /** Pairs among records that may be one: spelled alike, recorded or by rule, and not told apart. */
  nearDuplicates: (
    records: readonly Named[],
    kind: 'person' | 'organization',
  ) => readonly NearDuplicate[];
  /**
   * A test for the names on a list; `others` gives the forms of everyone in the content, in whose longer names a
   * shorter one may stand. Left out where nothing is to be tested.
   */
  withheldTest?: (hashes: ReadonlySet<string>, others: () => readonly string[]) => WithheldTest;
}

/** One thing that can be wrong with content that could be read. */
export interface Rule {
  /** Kebab case; the name of its file here and of its page in `docs/rules/`. */
  id: RuleId;
  /** Everything in the content that breaks the rule; it never prints and never throws. */
  find: (content: Content, circumstances: Circumstances) => Finding[];
}
