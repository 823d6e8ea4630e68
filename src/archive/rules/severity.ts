import type { Problem, Severity } from '../problem.ts';

/**
 * Every rule, and how grave it is to break it: those of this folder, and those that a reader judges.
 *
 * An error would publish something wrong, or not publish it at all. A warning is for what may be right, or
 * does no harm to what is shown.
 */
export const severities = {
  'absent-detainee': 'error',
  'beyond-limits': 'error',
  'colliding-name': 'error',
  'cut-by-comment': 'warning',
  'deceptive-character': 'error',
  'duplicate-id': 'error',
  'empty-body': 'error',
  'future-date': 'error',
  'invalid-id': 'error',
  'invalid-value': 'error',
  'invalid-yaml': 'error',
  'leftover-placeholder': 'error',
  'misdated-id': 'error',
  'missing-content': 'error',
  'missing-field': 'error',
  'missing-frontmatter': 'error',
  'mixed-script': 'error',
  'near-duplicate': 'warning',
  'raw-html': 'warning',
  'repeated-entry': 'error',
  'self-reference': 'error',
  'stray-file': 'error',
  'summary-without-address': 'error',
  'transcription-without-address': 'warning',
  'unknown-field': 'error',
  'unknown-issue': 'error',
  'unknown-letter': 'error',
  'unknown-link': 'error',
  'unknown-organization': 'error',
  'unknown-person': 'error',
  'unlisted-in-ask': 'warning',
  'unnamed-in-ask': 'error',
  'unnormalized-text': 'error',
  'unpermitted-transcription': 'error',
  'unreadable-file': 'error',
  'unrecorded-name': 'warning',
  'unused-issue': 'warning',
  'unused-organization': 'warning',
  'unused-person': 'warning',
  'withheld-key': 'error',
  'withheld-name': 'error',
  'withheld-untested': 'warning',
} as const satisfies Record<string, Severity>;

/** The id of a rule; `docs/rules/<rule>.md` explains it. */
export type RuleId = keyof typeof severities;

/** A problem before it is known how grave it is. */
export type Ungraded = Omit<Problem, 'severity'> & { rule: RuleId };

/** A problem with the severity of its rule. */
export const graded = (problem: Ungraded): Problem => ({
  ...problem,
  severity: severities[problem.rule],
});
