import { pieceOf } from '../parties/pieces.ts';
import { hasOrganizationWord } from '../parties/words.ts';
import { isDateLine } from './date-line.ts';
import {
  copyLine,
  isAddresses,
  isClosing,
  isContacts,
  isNotes,
  isPageHeading,
  isPageNote,
  isSignedBy,
} from './marks.ts';
import type { Part, PartLine } from './part.ts';
import { canBeSigned, isNameList } from './signature-line.ts';

/** Some offices write to whom a letter goes below the signatures: "His Excellency Bo Dent". */
const isExcellency = (text: string): boolean =>
  /^(?:(?:his|her) excellency|h\.\s?e\.\s)/iu.test(text);

/** Marks what stands behind the body: leave, signatures, notes, people to ask. Gives where the body ends. */
export function markEnding(lines: PartLine[], start: number, whole: number): void {
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
