import type { Archive, LetterRecord } from '../archive.ts';
import { fromLine, toLine } from './party.ts';
import { counted } from '../words.ts';

/** A letter as a list of letters shows it. */
export interface LetterLine {
  letter: LetterRecord;
  /** "Nine signatories to Hillary Clinton", "Example Watch · calls on Government of Example". */
  fromTo: string;
  /** "names four detainees"; empty where it names none. */
  named: string;
}

function fromTo(archive: Archive, letter: LetterRecord): string {
  const from = fromLine(archive, letter);
  const to = toLine(archive, letter, 3);
  if (!to) return from;
  return to.startsWith('to ') ? `${from} ${to}` : `${from} · ${to}`;
}

/** Composes what a list of letters shows of one. */
export function letterLine(archive: Archive, letter: LetterRecord): LetterLine {
  const count = new Set(letter.detainees.map(({ person }) => person)).size;
  const atLeast = letter.incomplete?.detainees === undefined ? '' : 'at least ';
  return {
    letter,
    fromTo: fromTo(archive, letter),
    named: count === 0 ? '' : `names ${atLeast}${counted(count, 'detainee')}`,
  };
}
