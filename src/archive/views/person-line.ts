import type { Archive, PersonRecord } from '../archive.ts';
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

/** Composes what a list of people shows of one. */
export function personLine(archive: Archive, person: PersonRecord): PersonLine {
  const { signed, received } = archive.ofPerson(person.id);
  return {
    person,
    also: alsoWritten(archive, person),
    appears: appearances(archive, [
      ['named in', lettersNaming(archive, person.id)],
      ['signed', signed.map(({ letter }) => letter)],
      ['addressed in', received.map(({ letter }) => letter)],
    ]),
  };
}
