import type { Person } from '../archive/person.ts';
import type { Circumstances } from '../archive/rules/rule.ts';
import { generatedForms } from '../names/forms.ts';
import { nearDuplicates } from '../names/near-duplicates.ts';
import { today } from '../reading/today.ts';
import { withheldTest } from '../withholding/keyed/test.ts';
import { withheldKey } from './withheld-key.ts';

/**
 * What the rules of a check are told beside the content: the day, what rules make of names, and the key to the list
 * of those that were withdrawn.
 */
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
    withheldTest: (hashes, others) => withheldTest(hashes, withheldKey(), others),
  };
}
