import type { Archive, PersonRecord } from '../archive.ts';
import type { Form } from '../form.ts';
import { otherForms } from '../name.ts';

/** A form as it is shown: a spelling that only a letter prints has no kind, for nobody judged it. */
export type ShownForm = Pick<Form, 'value'> & Partial<Form>;

/** Spellings that letters print, with the letters that print them, oldest first. */
function printed(archive: Archive, person: string): { value: string; source: string }[] {
  const { detained, mentioned, signed, received } = archive.ofPerson(person);
  const entries = [
    ...detained.map(({ letter, detainee }) => ({ letter, as: detainee.as })),
    ...mentioned.map(({ letter, mention }) => ({ letter, as: mention.as })),
    ...signed.map(({ letter, party }) => ({ letter, as: party.as })),
    ...received.map(({ letter, party }) => ({ letter, as: party.as })),
  ];
  return entries.flatMap(({ letter, as }) => as.map((value) => ({ value, source: letter.id })));
}

/**
 * Every form of a person's name beside the name itself and its native form: those of the record, then
 * spellings that only a letter prints. Each once.
 */
export function alsoWritten(archive: Archive, person: PersonRecord): ShownForm[] {
  const forms: ShownForm[] = otherForms(person);
  const known = new Set([person.name, ...person.forms.map(({ value }) => value)]);
  for (const { value, source } of printed(archive, person.id)) {
    if (known.has(value)) continue;
    known.add(value);
    forms.push({ value, source });
  }
  return forms;
}
