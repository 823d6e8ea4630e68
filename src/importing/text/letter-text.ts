import { isAddressLine } from '../parties/words.ts';
import { isDateLine } from './date-line.ts';
import { markEnding } from './ending.ts';
import { linesOf, type Line } from './lines.ts';
import {
  isClosing,
  isContacts,
  isNotes,
  isSalutation,
  isSignedBy,
  readsAsTitle,
  saysLetterFollows,
  subjectLine,
  toLine,
} from './marks.ts';
import { isToLine, longestAddress, markOpening, markStatementOpening, markTo } from './opening.ts';
import type { LetterText, PartLine } from './part.ts';
import { isProse, wordCount } from './prose.ts';

export type { LetterText, PartLine } from './part.ts';

/** Whether a letter only passes another on: "Dear friends, please find below …". */
const isForwarding = (lines: readonly Line[]): boolean =>
  /^(?:dear )?(?:all|friends|colleagues|everyone|各位|朋友)/iu.test(lines[0]?.text ?? '') &&
  lines.filter(({ text }) => isProse(text)).length <= 2;

/** Whether a line stands above a salutation rather than below a leave. */
const opensLetter = ({ kind, text }: Line): boolean =>
  kind === 'heading' ||
  toLine.test(text) ||
  isAddressLine(text) ||
  isDateLine(text) ||
  readsAsTitle(text) ||
  /^(?:the hon|h\.?e\.|his |her )/iu.test(text);

/** Where a letter ends that another follows: before the heading or the address above the next salutation. */
function endOfLetter(lines: readonly PartLine[], body: number, next = lines.length): number {
  if (next === lines.length) return next;
  let end = next;
  for (let at = next - 1; at > body && next - at < longestAddress; at--) {
    const line = lines[at]!;
    if (isProse(line.text) || isClosing(line.text) || line.kind === 'note') break;
    if (opensLetter(line)) end = at;
  }
  // An address of one paragraph begins where its paragraph does.
  while (end < next && end > body && lines[end - 1]!.block === lines[end]!.block) end--;
  return end;
}

/** Whether a short line that ends in a colon speaks to someone: "Delegates to the Harbor Congress:". */
const speaksTo = ({ text, kind }: Line, next: Line | undefined): boolean =>
  kind === 'text' &&
  /[:：]$/u.test(text) &&
  wordCount(text) <= (/^to (?:the )?\p{Lu}/iu.test(text) ? 30 : 14) &&
  !isProse(text) &&
  next !== undefined &&
  next.kind === 'text' &&
  isProse(next.text) &&
  !isSignedBy(text) &&
  !isContacts(text) &&
  !isNotes(text) &&
  !saysLetterFollows(text) &&
  !subjectLine.test(text);

/**
 * Tells the parts of a letter apart. A text may hold more than one: the same letter in two languages, each with
 * its own salutation and signatures.
 */
export function letterText(markdown: string): LetterText {
  const lines: PartLine[] = linesOf(markdown).map((line) => ({
    ...line,
    part: line.kind === 'note' ? 'notes' : 'body',
  }));
  // A page that reports of a letter may quote it whole.
  const isQuotedLetter = lines.filter(({ quoted, text }) => quoted && isProse(text)).length >= 3;
  const salutations = lines.flatMap(({ text, kind, quoted }, at) =>
    kind !== 'note' && kind !== 'heading' && !(quoted && !isQuotedLetter) && isSalutation(text)
      ? [at]
      : [],
  );
  if (salutations.length === 0) {
    const spoken = lines.findIndex(
      (line, at) =>
        speaksTo(line, lines[at + 1]) &&
        !lines.slice(0, at).some(({ text, kind }) => kind === 'text' && isProse(text)),
    );
    if (spoken >= 0) salutations.push(spoken);
  }
  // A second salutation begins another letter only where the first has ended.
  const starts = salutations.filter(
    (at, place) =>
      place === 0 ||
      lines.slice(salutations[place - 1]! + 1, at).some(({ text }) => isClosing(text)) ||
      lines.slice(salutations[place - 1]! + 1, at).filter(({ text }) => isProse(text)).length >= 2,
  );
  if (starts.length === 0) {
    const to = lines.findIndex(isToLine);
    const behind = lines.findIndex(({ text }, at) => to >= 0 && at > to && isProse(text));
    if (to >= 0 && to < longestAddress && behind >= 0) {
      markTo(lines, 0, to, behind);
      for (const line of lines.slice(behind)) if (line.kind !== 'note') line.part = 'body';
    } else markStatementOpening(lines, 0, lines.length);
    const body = lines.findIndex(({ part }) => part === 'body');
    if (body >= 0) markEnding(lines, body, lines.length);
  }
  let from = 0;
  for (const [place, salutation] of starts.entries()) {
    markOpening(lines, from, salutation);
    // Two lines may speak to two people.
    let body = salutation;
    while (body < lines.length && salutations.includes(body)) lines[body++]!.part = 'salutation';
    from = endOfLetter(lines, body, starts[place + 1]);
    markEnding(lines, body, from);
    // Whoever forwards a letter writes to friends first.
    if (place === 0 && starts.length > 1 && isForwarding(lines.slice(salutation, from))) {
      for (const line of lines.slice(0, from)) line.part = 'frame';
    }
  }
  return { markdown, lines, hasSalutation: starts.length > 0 };
}
