import type { Archive, PersonRecord } from '../archive/archive.ts';
import { filingName, spellings } from '../archive/name.ts';
import { generatedForms } from '../names/forms.ts';

/** Every spelling that letters print of a person. */
function printed(archive: Archive, id: string): string[] {
  const { detained, mentioned, signed, received } = archive.ofPerson(id);
  return [
    ...detained.map(({ detainee }) => detainee),
    ...mentioned.map(({ mention }) => mention),
    ...[...signed, ...received].map(({ party }) => party),
  ].flatMap(({ as }) => as);
}

/**
 * Every form in which a text may name a person, each once: those recorded, those that letters print, those that
 * rules make of them, and the name as an alphabetical list has it.
 */
export const formsOf = (archive: Archive, person: PersonRecord): string[] => [
  ...new Set([
    ...spellings(person, printed(archive, person.id)),
    ...generatedForms(person).map(({ value }) => value),
    filingName(person),
  ]),
];
