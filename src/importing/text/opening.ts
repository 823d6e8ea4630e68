import { pieceOf } from '../parties/pieces.ts';
import { isAddressLine } from '../parties/words.ts';
import { isDateLine } from './date-line.ts';
import type { Line } from './lines.ts';
import {
  copyLine,
  fromLine,
  isClosing,
  readsAsTitle,
  saysLetterFollows,
  subjectLine,
  toLine,
} from './marks.ts';
import type { Part, PartLine } from './part.ts';
import { isProse, wordCount } from './prose.ts';
import { isShort } from './signature-line.ts';

/** How many lines before a salutation an address may begin. */
export const longestAddress = 40;

/** Whether a line says to whom a letter goes, and is no title such as 致市长的公开信. */
export const isToLine = ({ text, kind }: Line): boolean =>
  (kind === 'text' || kind === 'item') &&
  toLine.test(text) &&
  !/^att(?:n|ention)/iu.test(text) &&
  !readsAsTitle(text);

/** Marks the lines that stand before a salutation: the address, the date, what the page says before. */
export function markOpening(lines: PartLine[], start: number, salutation: number): void {
  const to = lines.findIndex((line, at) => at >= start && at < salutation && isToLine(line));
  if (to >= 0) return markTo(lines, start, to, salutation);
  let first = salutation;
  for (let at = salutation - 1; at >= start && salutation - at <= longestAddress; at--) {
    const line = lines[at]!;
    if (line.kind === 'heading' || (isProse(line.text) && !isDateLine(line.text))) break;
    if (line.part === 'notes' || saysLetterFollows(line.text) || isClosing(line.text)) break;
    first = at;
  }
  // What stands above the date is the letterhead, if an address stands below it.
  const date = lines.findIndex(
    (line, at) => at > first && at < salutation && isDateLine(line.text),
  );
  const hasAddressBelow = lines
    .slice(date + 1, salutation)
    .some(({ text }) => !subjectLine.test(text) && !isDateLine(text) && !isAddressLine(text));
  if (date > 0 && hasAddressBelow) first = date;
  // The mandates of the United Nations that write together fill several lines.
  const isMandate = lines.slice(first, salutation).some(({ text }) => /^mandates? of/iu.test(text));
  let isCopy = false;
  for (let at = first; at < salutation; at++) {
    const line = lines[at]!;
    const before = lines[at - 1];
    isCopy = copyLine.test(line.text) || (isCopy && before?.group === line.group);
    if (isDateLine(line.text)) line.part = 'date';
    else if (subjectLine.test(line.text)) line.part = 'subject';
    else if (fromLine.test(line.text) || (before?.part === 'from' && isMandate)) line.part = 'from';
    else if (isCopy) line.part = 'copy';
    else if (readsAsTitle(line.text) || (line.bold && wordCount(line.text) > 6))
      line.part = 'title';
    else line.part = 'to';
  }
  markFrame(lines, start, first);
}

/** The same where a line says to whom it goes: the address ends where running text begins. */
export function markTo(lines: PartLine[], start: number, to: number, salutation: number): void {
  let part: Part = 'to';
  for (let at = to; at < salutation; at++) {
    const line = lines[at]!;
    if (isDateLine(line.text)) line.part = 'date';
    else if (subjectLine.test(line.text)) part = line.part = 'subject';
    else if (fromLine.test(line.text)) part = line.part = 'from';
    else if (copyLine.test(line.text)) part = line.part = 'copy';
    else if (isToLine(line)) part = line.part = 'to';
    else if (isProse(line.text)) part = line.part = 'body';
    else line.part = part;
  }
  markFrame(lines, start, to);
}

/** What stands before the letter: headings are titles, running text is the page's own. */
function markFrame(lines: PartLine[], start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const line = lines[at]!;
    if (isDateLine(line.text)) line.part = 'date';
    else if (line.kind === 'heading' || (at === start && start === 0)) line.part = 'title';
    else line.part = 'frame';
  }
}

/** Of a text without a salutation: titles, a date, to whom it goes, before the first running text. */
export function markStatementOpening(lines: PartLine[], start: number, end: number): void {
  let isTo = false;
  for (let at = start; at < end; at++) {
    const line = lines[at]!;
    if (line.kind !== 'heading' && isProse(line.text)) {
      if (saysLetterFollows(line.text)) markFrame(lines, start, at + 1);
      else return;
    } else if (isDateLine(line.text) && !pieceOf(line.text)?.group) line.part = 'date';
    else if (copyLine.test(line.text)) line.part = 'copy';
    else if (isToLine(line)) {
      isTo = true;
      line.part = 'to';
    } else if (subjectLine.test(line.text)) line.part = 'subject';
    else if (fromLine.test(line.text)) line.part = 'from';
    else if (isTo && line.kind !== 'heading' && isShort(line)) line.part = 'to';
    else if (line.kind === 'heading' || line.bold || at - start < 4) line.part = 'title';
    else return;
  }
}
