import type { RuleId, Ungraded } from '../archive/rules/severity.ts';

/**
 * What the reader itself reports, because it keeps a file or a record from being read as it was meant; all
 * other rules stand in `src/archive/rules/`. Each has a page in `docs/rules/`.
 */
export const readingRules = [
  'beyond-limits',
  'colliding-name',
  'cut-by-comment',
  'invalid-id',
  'invalid-value',
  'invalid-yaml',
  'missing-content',
  'missing-field',
  'missing-frontmatter',
  'stray-file',
  'unknown-field',
  'unreadable-file',
] as const satisfies readonly RuleId[];

/** Those that are about a file as a whole: no line of it shows what they mean. */
export const rulesOfWholeFiles: ReadonlySet<string> = new Set<ReadingRule>([
  'invalid-id',
  'missing-content',
  'stray-file',
  'unreadable-file',
]);

export type ReadingRule = (typeof readingRules)[number];

/** A problem that the reader met; the table of severities says how grave it is. */
export interface ReadingProblem extends Ungraded {
  rule: ReadingRule;
}

/** A problem of a file or folder as a whole, or from the beginning of one of its lines on. */
export const problemAt = (
  file: string,
  rule: ReadingRule,
  message: string,
  fix: string,
  line = 1,
): ReadingProblem => ({
  rule,
  file,
  path: '',
  line,
  column: 1,
  message,
  fix,
});
