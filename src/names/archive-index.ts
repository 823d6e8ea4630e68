import type { Archive } from '../archive/archive.ts';
import { alsoWritten } from '../archive/views/also-written.ts';
import { personRoles } from '../archive/views/person-line.ts';
import { yearSpan } from '../archive/views/span.ts';
import { nameIndex, type NameIndex } from './name-index.ts';

function appears(archive: Archive, id: string): string {
  const [role] = personRoles(archive, id);
  if (!role) return '';
  const [verb, letters] = role;
  return `${verb.charAt(0)}${archive.countLetters(letters)} ${yearSpan(archive, letters)}`;
}

/** Makes the finder's index of an archive; spellings that only a letter prints are in it, too. */
export const archiveIndex = (archive: Archive): NameIndex =>
  nameIndex(
    archive.people.map((person) => ({
      ...person,
      forms: [
        ...person.forms,
        ...alsoWritten(archive, person)
          .filter(({ kind }) => kind === undefined)
          .map(({ value }) => ({ value, kind: 'transliteration' as const })),
      ],
      appears: appears(archive, person.id),
    })),
  );
