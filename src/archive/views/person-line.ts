import type { Archive, LetterRecord, PersonRecord } from '../archive.ts';
import { alsoWritten, type ShownForm } from './also-written.ts';
import { appearances } from './appearances.ts';
import { lettersNaming } from './ledger.ts';

/** A person as a list of people shows them. */
export interface PersonLine {
  person: PersonRecord;
  also: ShownForm[];
  /** "named in five letters · signed one letter". */
  appears: string;
}

/** In which roles letters know a person, and in which letters: those of one without letters are left out. */
export function personRoles(
  archive: Archive,
  id: string,
): [verb: 'named in' | 'signed' | 'addressed in', letters: LetterRecord[]][] {
  const { signed, received } = archive.ofPerson(id);
  const roles: ReturnType<typeof personRoles> = [
    ['named in', lettersNaming(archive, id)],
    ['signed', signed.map(({ letter }) => letter)],
    ['addressed in', received.map(({ letter }) => letter)],
  ];
  return roles.filter(([, letters]) => letters.length > 0);
}

/** Composes what a list of people shows of one. */
export function personLine(archive: Archive, person: PersonRecord): PersonLine {
  return {
    person,
    also: alsoWritten(archive, person),
    appears: appearances(archive, personRoles(archive, person.id)),
  };
}
