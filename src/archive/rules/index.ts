import { recordKinds } from '../address.ts';
import { located, type Content } from '../content.ts';
import { followsFromGaps } from '../gaps.ts';
import type { Problem } from '../problem.ts';
import { absentDetainee } from './absent-detainee.ts';
import { deceptiveCharacter } from './deceptive-character.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyBody } from './empty-body.ts';
import { futureDate } from './future-date.ts';
import { leftoverPlaceholder } from './leftover-placeholder.ts';
import { misdatedId } from './misdated-id.ts';
import { mixedScript } from './mixed-script.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { rawHtml } from './raw-html.ts';
import { repeatedEntry } from './repeated-entry.ts';
import type { Circumstances, Rule } from './rule.ts';
import { selfReference } from './self-reference.ts';
import { graded } from './severity.ts';
import { unknownIssue } from './unknown-issue.ts';
import { unknownLetter } from './unknown-letter.ts';
import { unknownLink } from './unknown-link.ts';
import { unknownOrganization } from './unknown-organization.ts';
import { unknownPerson } from './unknown-person.ts';
import { unlistedInAsk } from './unlisted-in-ask.ts';
import { unnamedInAsk } from './unnamed-in-ask.ts';
import { unnormalizedText } from './unnormalized-text.ts';
import { unpermittedTranscription } from './unpermitted-transcription.ts';
import { unrecordedName } from './unrecorded-name.ts';
import { unusedIssue } from './unused-issue.ts';
import { unusedOrganization } from './unused-organization.ts';
import { unusedPerson } from './unused-person.ts';
import { summaryWithoutAddress, transcriptionWithoutAddress } from './without-address.ts';
import { withheldKey, withheldUntested } from './withheld-key.ts';
import { withheldName } from './withheld-name.ts';

/** Every rule for content that could be read. What cannot be read is reported where it is read. */
export const rules: readonly Rule[] = [
  absentDetainee,
  deceptiveCharacter,
  duplicateId,
  emptyBody,
  futureDate,
  leftoverPlaceholder,
  misdatedId,
  mixedScript,
  nearDuplicate,
  rawHtml,
  repeatedEntry,
  selfReference,
  summaryWithoutAddress,
  transcriptionWithoutAddress,
  unknownIssue,
  unknownLetter,
  unknownLink,
  unknownOrganization,
  unknownPerson,
  unlistedInAsk,
  unnamedInAsk,
  unnormalizedText,
  unpermittedTranscription,
  unrecordedName,
  unusedIssue,
  unusedOrganization,
  unusedPerson,
  withheldKey,
  withheldName,
  withheldUntested,
];

/** Every problem that the rules find in the content, that of records with errors too as far as it could be read. */
export function judge(content: Content, circumstances: Circumstances): Problem[] {
  const judged = { ...content, ...content.asFarAsRead };
  const follows = followsFromGaps(recordKinds.flatMap((kind) => located(judged, kind)));
  return rules.flatMap(({ id, find }) =>
    find(judged, circumstances)
      .filter((finding) => !follows(finding))
      .map((finding) => graded({ rule: id, ...finding })),
  );
}
