import type { Archive, LetterRecord } from '../archive.ts';
import { counted } from '../words.ts';
import {
  correspondentName,
  correspondentRow,
  frequentCorrespondents,
  type CorrespondentRow,
} from './correspondents.ts';
import { mostOften, once, restWords, theseLetters } from './frequent.ts';

/** Who wrote the letters that an organization received: a sentence, and a row for each. */
export interface SendersView {
  finding: string;
  rows: CorrespondentRow[];
  /** Those who have no row, counted. */
  rest: string;
  notes: string[];
}

const mostRows = 30;

function notesOn(letters: readonly LetterRecord[]): string[] {
  return [
    'Someone who signed with an affiliation counts for that organization.',
    letters.some(({ signatories }) =>
      signatories.some(({ person, organization }) => !person && !organization),
    ) && 'Groups whose members are not named are not counted here.',
    letters.some(({ incomplete }) => incomplete?.signatories !== undefined) &&
      'Of some of these letters not every signatory is known, so that numbers may be higher.',
  ].filter((note) => note !== false);
}

/**
 * Who signed letters, those of most letters first: organizations, by themselves or by someone who signed as of
 * them, and people who signed as of none.
 *
 * Takes the letters that an organization received, each once, translations among them; these count once, with
 * their original.
 */
export function sendersView(archive: Archive, letters: readonly LetterRecord[]): SendersView {
  const sorted = frequentCorrespondents(
    archive,
    letters.flatMap((letter) => letter.signatories.map((party) => ({ letter, party }))),
  );
  const all = once(archive, letters).length;
  const least = letters.some(({ incomplete }) => incomplete?.signatories !== undefined);
  const count = `${least ? 'at least ' : ''}${counted(sorted.length, 'signatory', 'signatories')}`;
  const who = sorted.length > 0 ? count : 'no signatory by name';
  return {
    finding: `${theseLetters(all, 'has', 'have')} ${who}${mostOften(sorted, correspondentName, all)}.`,
    rows: sorted.slice(0, mostRows).map((entry) => correspondentRow(archive, entry)),
    rest: restWords(sorted.slice(mostRows), 'signatory', 'signatories'),
    notes: sorted.length > 0 ? notesOn(letters) : [],
  };
}
