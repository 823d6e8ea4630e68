import type { Archive } from '../archive/archive.ts';
import { nativeForm } from '../archive/name.ts';
import { alsoWritten } from '../archive/views/also-written.ts';
import { lettersNaming } from '../archive/views/ledger.ts';
import { countedLetters } from '../archive/views/span.ts';
import { nameIndex, type NameIndex } from './name-index.ts';

/** What is shown of someone who was found. */
export interface FoundPerson {
  native?: string;
  language?: string;
  /** "named in five letters, 2009–2016"; empty for those whom no letter names. */
  named: string;
}

/** The finder's index of an archive, and what is shown of each person, by id. */
export interface ArchiveIndex {
  index: NameIndex;
  people: Record<string, FoundPerson>;
}

function shown(archive: Archive, person: Archive['people'][number]): FoundPerson {
  const native = nativeForm(person);
  const letters = lettersNaming(archive, person.id);
  return {
    ...(native ? { native: native.value } : {}),
    ...(native?.language ? { language: native.language } : {}),
    named: letters.length > 0 ? `named in ${countedLetters(archive, letters)}` : '',
  };
}

/** Makes the finder's index of an archive; spellings that only a letter prints are in it, too. */
export function archiveIndex(archive: Archive): ArchiveIndex {
  return {
    index: nameIndex(
      archive.people.map((person) => ({
        ...person,
        forms: [
          ...person.forms,
          ...alsoWritten(archive, person)
            .filter(({ kind }) => kind === undefined)
            .map(({ value }) => ({ value, kind: 'transliteration' as const })),
        ],
      })),
    ),
    people: Object.fromEntries(archive.people.map((person) => [person.id, shown(archive, person)])),
  };
}
