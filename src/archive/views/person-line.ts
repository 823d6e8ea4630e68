import type { Archive, LetterRecord, PersonRecord } from '../archive.ts';
import { alsoWritten, type ShownForm } from './also-written.ts';
import { lettersNaming } from './ledger.ts';
import { counted } from '../words.ts';

/** A person as a list of people shows them. */
export interface PersonLine {
  person: PersonRecord;
  also: ShownForm[];
  /** "named in five letters · signed one letter". */
  appears: string;
}

/** Composes what a list of people shows of one. */
export function personLine(archive: Archive, person: PersonRecord): PersonLine {
  const { signed, received } = archive.ofPerson(person.id);
  const count = (verb: string, letters: readonly LetterRecord[]) =>
    letters.length > 0 ? [`${verb} ${counted(archive.countLetters(letters), 'letter')}`] : [];
  return {
    person,
    also: alsoWritten(archive, person),
    appears: [
      ...count('named in', lettersNaming(archive, person.id)),
      ...count(
        'signed',
        signed.map(({ letter }) => letter),
      ),
      ...count(
        'addressed in',
        received.map(({ letter }) => letter),
      ),
    ].join(' · '),
  };
}
