import { linesOf, type Line } from './lines.ts';
import { isDateLine } from './date-line.ts';
import {
  copyLine,
  fromLine,
  isAddresses,
  isClosing,
  isContacts,
  isNotes,
  isPageHeading,
  isPageNote,
  isSalutation,
  isSignedBy,
  readsAsTitle,
  saysLetterFollows,
  subjectLine,
  toLine,
} from './marks.ts';
import { listIn } from '../parties/list.ts';
import { isPersonName } from '../parties/name.ts';
import { pieceOf } from '../parties/pieces.ts';
import { hasOrganizationWord, isAddressLine } from '../parties/words.ts';
import { isProse, wordCount } from './prose.ts';

/**
 * What a line is in a letter. A `frame` is the word of the page that published it, before or behind; `contacts`
 * are people to ask; `notes` are footnotes and what stands behind a letter.
 */
export type Part =
  | 'frame'
  | 'title'
  | 'date'
  | 'from'
  | 'to'
  | 'copy'
  | 'subject'
  | 'salutation'
  | 'body'
  | 'closing'
  | 'signatures'
  | 'notes'
  | 'contacts';

/** A line, and what it is in its letter. */
export interface PartLine extends Line {
  part: Part;
}

/** A letter as lines, in the order of the page. */
export interface LetterText {
  markdown: string;
  lines: readonly PartLine[];
  /** Whether it speaks to someone: "Dear …". */
  hasSalutation: boolean;
}

/** How many lines before a salutation an address may begin. */
const longestAddress = 40;

/** How many lines a block of signatures may have that nothing announces. */
const isShort = ({ text }: Line) => wordCount(text) <= 26 && text.length <= 220;

/** Whether a line can stand among signatures. */
const canBeSigned = (line: Line): boolean =>
  line.kind === 'row' || isNameList(line.text) || (!isDemand(line) && canBeSignedBy(line));

/** Whether a text is one list of names, however long: "江天佑、唐吉安、…", "Ana Vesel, Bo Dent, Cy Orme, …". */
function isNameList(text: string): boolean {
  const parts = text.split(/\s*[、,，;；]\s*/u).filter(Boolean);
  if (listIn(text) !== undefined && !/[.。]$/u.test(text)) return true;
  return (
    parts.length >= 5 && parts.filter((part) => isPersonName(part)).length * 3 >= parts.length * 2
  );
}

/** An item of what a letter asks: "to name each of the five;", "释放韦安娜。" */
const isDemand = ({ text, kind }: Line): boolean =>
  /[;；。：:]$/u.test(text) ||
  (kind === 'item' &&
    (/^\p{Ll}+ \p{Ll}+ \S+/u.test(text) ||
      /^(?:立即|释放|釋放|恢复|恢復|说明|說明|撤销|撤銷|停止|公开|公開|保障|保证|保證|确保|確保|允许|允許|调查|調查|追究|把|让|讓|尊重|取消|废除|廢除)/u.test(
        text,
      )));

const canBeSignedBy = (line: Line): boolean =>
  (isShort(line) && !isProse(line.text)) ||
  (line.kind === 'item' && wordCount(line.text) <= 40 && !/[.!?。！？]$/u.test(line.text));

/** Whether a line says to whom a letter goes, and is no title such as 致市长的公开信. */
const isToLine = ({ text, kind }: Line): boolean =>
  (kind === 'text' || kind === 'item') &&
  toLine.test(text) &&
  !/^att(?:n|ention)/iu.test(text) &&
  !readsAsTitle(text);

/** Marks the lines that stand before a salutation: the address, the date, what the page says before. */
function markOpening(lines: PartLine[], start: number, salutation: number): void {
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
function markTo(lines: PartLine[], start: number, to: number, salutation: number): void {
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
function markStatementOpening(lines: PartLine[], start: number, end: number): void {
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

/** Some offices write to whom a letter goes below the signatures: "His Excellency Bo Dent". */
const isExcellency = (text: string): boolean =>
  /^(?:(?:his|her) excellency|h\.\s?e\.\s)/iu.test(text);

/** Marks what stands behind the body: leave, signatures, notes, people to ask. Gives where the body ends. */
function markEnding(lines: PartLine[], start: number, whole: number): void {
  const furniture = lines.findIndex(
    ({ kind, text }, at) => at > start && at < whole && kind === 'heading' && isPageHeading(text),
  );
  const end = furniture < 0 ? whole : furniture;
  for (const line of lines.slice(end, whole)) if (line.kind !== 'note') line.part = 'frame';
  const at = endOfBody(lines, start, end);
  let part: Part = 'signatures';
  for (let place = at; place < end; place++) {
    const line = lines[place]!;
    if (line.kind === 'note') line.part = 'notes';
    else if (isContacts(line.text)) part = line.part = 'contacts';
    else if (isPageNote(line.text)) {
      line.part = 'frame';
      // Below the signatures the page goes on.
      if (lines[place - 1]?.part === 'signatures') part = 'notes';
    } else if (isAddresses(line.text)) part = 'to';
    else if (part === 'copy' && (/©/u.test(line.text) || !canBeSigned(line)))
      part = line.part = 'frame';
    else if (part === 'to' && !canBeSigned(line)) part = line.part = 'notes';
    else if (isExcellency(line.text)) part = line.part = 'to';
    else if (isClosing(line.text)) {
      line.part = 'closing';
      part = 'signatures';
    } else if (isSignedBy(line.text)) {
      part = 'signatures';
      line.part = 'closing';
    } else if (copyLine.test(line.text)) part = line.part = 'copy';
    else if (isDateLine(line.text) && !pieceOf(line.text)?.group) line.part = 'date';
    else if (isNotes(line.text)) part = line.part = 'notes';
    else if (line.kind === 'heading' && part !== 'notes') {
      // Among signatures a heading parts them: "Organizations", "Individuals", or begins something else.
      part = canBeSigned(line) && part === 'signatures' ? part : 'notes';
      line.part = part === 'signatures' ? 'closing' : part;
    } else if (part === 'signatures' && !canBeSigned(line)) {
      part = 'notes';
      line.part = 'notes';
    } else line.part = part;
  }
}

/** How many lines of a page may stand below the signatures. */
const longestFrame = 12;

/** How many signatures in a row are surely such. */
const fewSigned = 3;

/** Where a run of lines that end at a place and mostly name people or organizations begins; -1 for none. */
function signatureRun(lines: readonly PartLine[], start: number, end: number): number {
  let at = end;
  let signed = 0;
  while (at > start + 1 && canBeSigned(lines[at - 1]!) && lines[at - 1]!.kind !== 'heading') {
    const piece = pieceOf(lines[at - 1]!.text);
    if (piece?.person || (piece?.organization && hasOrganizationWord(piece.organization))) signed++;
    at--;
  }
  return signed >= fewSigned && signed * 3 >= end - at ? at : -1;
}

/** Where the body ends: at the leave or at what announces signatures; else before short lines at the end. */
function endOfBody(lines: PartLine[], start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const { text, kind } = lines[at]!;
    if (isClosing(text)) return at;
    if (isSignedBy(text) && at > start) {
      const follows = lines.slice(at + 1, at + 4).filter((line) => canBeSigned(line));
      // A heading such as "Organizations" may part a text as well.
      const next = lines[at + 1];
      const isAnnounced = /[:：]$/u.test(text) && next !== undefined && isNameList(next.text);
      if (isAnnounced || (follows.length >= Math.min(2, end - at - 1) && follows.length > 0))
        return at;
    }
    if (kind === 'note' && lines.slice(at, end).every((line) => line.kind === 'note')) break;
  }
  let at = end;
  while (at > start) {
    const line = lines[at - 1]!;
    if (
      line.kind === 'note' ||
      isNotes(line.text) ||
      isContacts(line.text) ||
      line.kind === 'heading'
    )
      at--;
    else break;
  }
  // What asks for contacts or notes ends the text, wherever it stands behind the last running text.
  const behind = lines
    .slice(start, at)
    .findIndex(
      (line, place) =>
        (isContacts(line.text) ||
          isAddresses(line.text) ||
          (isNotes(line.text) && line.kind !== 'item')) &&
        !lines
          .slice(start + place + 1, at)
          .some((next) => isClosing(next.text) || isSignedBy(next.text)),
    );
  let last = behind < 0 ? at : start + behind;
  // What a page says below the signatures is running text again.
  for (let place = last; place > start && last - place < longestFrame; place--) {
    const list = signatureRun(lines, start, place);
    if (list >= 0) {
      last = place;
      break;
    }
  }
  let first = last;
  while (first > start + 1) {
    const line = lines[first - 1]!;
    if (line.kind === 'heading' || !canBeSigned(line)) break;
    // A list that a running text announces belongs to that text.
    first--;
  }
  const announced = lines[first - 1];
  const isList = first < last && lines[first]!.kind === 'item';
  if (isList && announced && /[:：]$/u.test(announced.text)) {
    const words = /sign|endors|organi[sz]ation|undersigned|联署|聯署|签|簽/iu.test(announced.text);
    return words ? first : last;
  }
  return first;
}

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
