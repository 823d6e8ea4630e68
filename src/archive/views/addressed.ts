import type { Archive, LetterRecord } from '../archive.ts';
import type { Addressee } from '../letter.ts';
import { counted, countWord } from '../words.ts';
import {
  correspondentName,
  correspondentRow,
  frequentCorrespondents,
  type Correspondent,
  type CorrespondentRow,
} from './correspondents.ts';
import { itsLetters, mostOften, once, restWords } from './frequent.ts';

/** Whom letters speak to. */
export interface AddressedRow extends CorrespondentRow {
  /** "addressed", "called on", "addressed in two, called on in one". */
  how: string;
}

/** Whom the letters of an organization speak to: a sentence, and a row for each. */
export interface AddressedView {
  finding: string;
  rows: AddressedRow[];
  /** Those who have no row, counted. */
  rest: string;
  notes: string[];
}

const mostRows = 30;

/** Whether an addressee is the one who is counted, and not somebody else of the letter. */
const speaksTo = ({ of }: Correspondent, { person, organization }: Addressee) =>
  of.kind === 'organization' ? organization === of.record.id : person === of.record.id;

function howWords(archive: Archive, to: Correspondent): string {
  const by = (relation: Addressee['relation']) =>
    archive.countLetters(
      [...to.letters].filter(({ addressees }) =>
        addressees.some((party) => party.relation === relation && speaksTo(to, party)),
      ),
    );
  const [addressed, calledOn] = [by('addressed'), by('called-on')];
  if (calledOn === 0) return 'addressed';
  if (addressed === 0) return 'called on';
  return `addressed in ${countWord(addressed)}, called on in ${countWord(calledOn)}`;
}

/** Whether a letter speaks to someone whom it names in words alone: "legislators outside the country". */
const speaksInWords = ({ addressees }: LetterRecord) =>
  addressees.some(
    ({ person, organization, relation }) => !person && !organization && relation !== 'copied',
  );

function notesOn(letters: readonly LetterRecord[]): string[] {
  return [
    letters.some(speaksInWords) &&
      'People whom a letter describes and does not name are not counted here.',
    letters.some(({ incomplete }) => incomplete?.addressees !== undefined) &&
      'Of some of these letters not every addressee is known, so that numbers may be higher.',
  ].filter((note) => note !== false);
}

/**
 * Whom letters address or call on, those of most letters first: organizations, and people who were addressed as
 * of none. Those who only get a copy are left out, as are groups that a letter describes and does not name.
 *
 * Takes the letters that an organization signed or issued, each once, translations among them; these count once,
 * with their original.
 */
export function addressedView(archive: Archive, letters: readonly LetterRecord[]): AddressedView {
  const sorted = frequentCorrespondents(
    archive,
    letters.flatMap((letter) =>
      letter.addressees
        .filter(({ relation }) => relation !== 'copied')
        .map((party) => ({ letter, party })),
    ),
  );
  const all = once(archive, letters).length;
  const count = sorted.length > 0 ? counted(sorted.length, 'addressee') : 'no one by name';
  return {
    finding: `${itsLetters(all, 'speaks', 'speak')} to ${count}${mostOften(sorted, correspondentName, all)}.`,
    rows: sorted.slice(0, mostRows).map((entry) => ({
      ...correspondentRow(archive, entry),
      how: howWords(archive, entry.of),
    })),
    rest: restWords(sorted.slice(mostRows), 'addressee'),
    notes: notesOn(letters),
  };
}
