import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyBody } from './empty-body.ts';
import { rawHtml } from './raw-html.ts';
import { repeatedEntry } from './repeated-entry.ts';
import type { Circumstances, Rule } from './rule.ts';
import { graded } from './severity.ts';
import { unknownIssue } from './unknown-issue.ts';
import { unknownLetter } from './unknown-letter.ts';
import { unknownLink } from './unknown-link.ts';
import { unknownOrganization } from './unknown-organization.ts';
import { unknownPerson } from './unknown-person.ts';

/** Every rule for content that could be read. What cannot be read is reported where it is read. */
export const rules: readonly Rule[] = [
  duplicateId,
  emptyBody,
  rawHtml,
  repeatedEntry,
  unknownIssue,
  unknownLetter,
  unknownLink,
  unknownOrganization,
  unknownPerson,
];

/** Every problem that the rules find in the content. */
export function judge(content: Content, circumstances: Circumstances): Problem[] {
  return rules.flatMap(({ id, find }) =>
    find(content, circumstances).map((finding) => graded({ rule: id, ...finding })),
  );
}
