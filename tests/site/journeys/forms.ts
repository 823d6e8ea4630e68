import type { Archive, PersonRecord } from '../../../src/archive/archive.ts';
import { alsoWritten } from '../../../src/archive/views/also-written.ts';
import { generatedForms } from '../../../src/names/forms.ts';

/** Every form under which a reader may hold someone's name: those of the record, of letters and of rules. */
export const everyForm = (archive: Archive, person: PersonRecord): string[] => [
  ...new Set([
    person.name,
    ...person.forms.map(({ value }) => value),
    ...alsoWritten(archive, person).map(({ value }) => value),
    ...generatedForms(person).map(({ value }) => value),
  ]),
];
