import { generatedForms, searchWords } from '../../src/names/forms.ts';
import { isHan, readings } from '../../src/names/han.ts';
import type { ListedPerson } from './list.ts';

/** Someone, and every form by which a peer of our finder may find them. */
export interface NamedForms {
  id: string;
  forms: readonly string[];
}

const apart = (native: string) => readings(native).join(' ');

/**
 * Every form of a person: those recorded, and those that our own finder makes of them by rule: the other
 * order, both sets of Chinese characters, pinyin and Wade–Giles, joined and with each syllable apart.
 * Peers are handed all of them, so that the table compares ways of matching, not lists of forms.
 */
export function namedForms(person: ListedPerson): NamedForms {
  const native = person.forms.find(({ kind, value }) => kind === 'native' && isHan(value))?.value;
  const forms = [
    person.name,
    ...generatedForms(person).map(({ value }) => value),
    ...searchWords(person),
    ...(native === undefined ? [] : [apart(native)]),
  ];
  return { id: person.id, forms: [...new Set(forms)] };
}
