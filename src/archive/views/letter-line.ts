import type { Archive, LetterRecord } from '../archive.ts';
import { addressedWords, calledOnWords, fromLine, spokenTo } from './party.ts';
import { counted } from '../words.ts';
import { madeOnceBy } from '../made-once-by.ts';
import { madeOnce } from './made-once.ts';

/** A letter as a list of letters shows it. */
export interface LetterLine {
  letter: LetterRecord;
  /** "Nine signatories to Hillary Clinton", "Example Watch · calls on Government of Example". */
  fromTo: string;
  /** "names four detainees"; empty where it names none. */
  named: string;
}

/** How many names stand in a line before the rest are counted. */
const mostNames = 3;

function fromTo(archive: Archive, letter: LetterRecord): string {
  const spoken = spokenTo(archive, letter);
  const to = addressedWords(spoken, mostNames);
  const head = [fromLine(archive, letter), to].filter(Boolean).join(' to ');
  return [head, calledOnWords(spoken, mostNames)].filter(Boolean).join(' · ');
}

const lines = madeOnce((archive) =>
  madeOnceBy((letter: LetterRecord): LetterLine => {
    const count = new Set(letter.detainees.map(({ person }) => person)).size;
    const atLeast = letter.incomplete?.detainees === undefined ? '' : 'at least ';
    return {
      letter,
      fromTo: fromTo(archive, letter),
      named: count === 0 ? '' : `names ${atLeast}${counted(count, 'detainee')}`,
    };
  }),
);

/** Composes what a list of letters shows of one: the same in every list, and made but once. */
export const letterLine = (archive: Archive, letter: LetterRecord): LetterLine =>
  lines(archive)(letter);
