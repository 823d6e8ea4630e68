import type { PersonRecord } from '../archive.ts';
import { nativeForm } from '../name.ts';

/** Something that is listed or led to: an addressee, an issue. */
export interface Labeled {
  id: string;
  label: string;
}

export interface LabeledPerson extends Labeled {
  /** The name in its own script, and its language, where they are known. */
  native?: string;
  language?: string;
}

/** A person, by name and by the name in its own script. */
export function labeledPerson(person: PersonRecord): LabeledPerson {
  const native = nativeForm(person);
  return {
    id: person.id,
    label: person.name,
    ...(native ? { native: native.value, language: native.language ?? '' } : {}),
  };
}
