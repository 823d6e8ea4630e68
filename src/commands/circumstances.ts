import type { Circumstances } from '../archive/rules/rule.ts';
import { generatedForms } from '../names/forms.ts';
import { today } from '../reading/today.ts';

/** What the rules of a check are told beside the content: the day, and forms of names made by rule. */
export const circumstances = (): Circumstances => ({
  today: today(),
  generatedForms: (person) => generatedForms(person).map(({ value }) => value),
});
