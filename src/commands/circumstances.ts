import type { Person } from '../archive/person.ts';
import type { Circumstances } from '../archive/rules/rule.ts';
import { generatedForms } from '../names/forms.ts';
import { nearDuplicates } from '../names/near-duplicates.ts';
import { today } from '../reading/today.ts';

/** What the rules of a check are told beside the content: the day, and what rules make of names. */
export function circumstances(): Circumstances {
  // More than one rule asks for them, and for one person in every letter.
  const made = new WeakMap<Person, readonly string[]>();
  return {
    today: today(),
    generatedForms: (person) => {
      const forms = made.get(person) ?? generatedForms(person).map(({ value }) => value);
      made.set(person, forms);
      return forms;
    },
    nearDuplicates,
  };
}
