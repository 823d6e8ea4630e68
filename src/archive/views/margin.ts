import type { Archive, LetterRecord } from '../archive.ts';
import type { Form } from '../form.ts';
import { nativeForm } from '../name.ts';
import { statuses } from '../status.ts';

/** What the margin says of someone where a letter’s text first names them. */
export interface MarginName {
  name: string;
  native: Form | undefined;
  /** What this letter reports of them, where it presents them as a prisoner. */
  status: string | undefined;
}

/**
 * What the margin of a letter’s text says of people, by the addresses of their pages. Left out are those of
 * whom it could only repeat the name.
 */
export function marginNames(
  archive: Archive,
  { detainees, mentions }: LetterRecord,
  addressOf: (person: string) => string,
): Map<string, MarginName> {
  const people = new Map<string, MarginName>();
  const add = (id: string, status: string | undefined) => {
    const person = archive.person(id);
    if (!person || people.has(addressOf(id))) return;
    const native = nativeForm(person);
    if (native ?? status) people.set(addressOf(id), { name: person.name, native, status });
  };
  for (const { person, status } of detainees) add(person, statuses[status].label);
  for (const { person } of mentions) add(person, undefined);
  return people;
}
