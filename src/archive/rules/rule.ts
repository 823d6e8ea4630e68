import type { Content } from '../content.ts';
import type { Form } from '../form.ts';
import type { Person } from '../person.ts';
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

/** What rules must be told beside the content. */
export interface Circumstances {
  /** The day on which the content is judged: `YYYY-MM-DD`. */
  today: string;
  /** Forms of a person's name that no record holds, made of those recorded. */
  generatedForms: (person: Person) => readonly string[];
  /** Pairs among records that may be one: spelled alike, recorded or by rule, and not told apart. */
  nearDuplicates: (records: readonly Named[]) => readonly NearDuplicate[];
}

/** One thing that can be wrong with content that could be read. */
export interface Rule {
  /** Kebab case; the name of its file here and of its page in `docs/rules/`. */
  id: RuleId;
  /** Everything in the content that breaks the rule; it never prints and never throws. */
  find: (content: Content, circumstances: Circumstances) => Finding[];
}
