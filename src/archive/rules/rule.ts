import type { Content } from '../content.ts';
import type { Problem, Severity } from '../problem.ts';

/** A finding of a rule; the rule's id and severity are added where the rules are run. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/** One thing that can be wrong with content that could be read. */
export interface Rule {
  /** Kebab case; the name of its file here and of its page in `docs/rules/`. */
  id: string;
  severity: Severity;
  /** Everything in the content that breaks the rule; it never prints and never throws. */
  find: (content: Content) => Finding[];
}
