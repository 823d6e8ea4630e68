import type { Form } from './form.ts';
import type { Person } from './person.ts';

// A name as written, the forms a name can take, and the person who bears it are three things.

/** A written form of a name: the text, and its language where that is known. */
export interface WrittenName {
  value: string;
  language?: string | undefined;
}

/** What a record says of names; people and organizations both have it. */
interface Named {
  name: string;
  forms: readonly Form[];
}

/** The first native form recorded, which stands beside the romanized name. */
export const nativeForm = ({ forms }: Named): Form | undefined =>
  forms.find(({ kind }) => kind === 'native');

/** The recorded forms other than the name and its native form: "Also written …". */
export function otherForms(named: Named): Form[] {
  const native = nativeForm(named);
  return named.forms.filter((form) => form !== native && form.value !== named.name);
}

/** Every recorded spelling: the name, its forms, and the spellings that letters use. Each once. */
export function spellings(named: Named, asPrinted: Iterable<string> = []): string[] {
  return [...new Set([named.name, ...named.forms.map(({ value }) => value), ...asPrinted])];
}

/**
 * A person's name as an alphabetical list gives it: "Clinton, Hillary", but "Liu Xiaobo".
 * A name without a recorded family name is filed as it is written.
 */
export function filingName({ name, family, given, order }: Person): string {
  return order === 'given-first' && family && given ? `${family}, ${given}` : name;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
const tieBreaker = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two texts as an English alphabetical list does: case and diacritics aside. */
export const compareText = (a: string, b: string): number =>
  collator.compare(a, b) || tieBreaker(a, b);

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letter under which a text is filed: A–Z, also for Ø or Ł, or `#` for anything else. */
export function initial(text: string): string {
  // Modifier letters (ʻ, ʼ) are written like punctuation, and passed over like it.
  const first = /(?!\p{Lm})[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  if (!/\p{Script=Latin}/u.test(first)) return '#';
  return alphabet.findLast((letter) => collator.compare(letter, first) <= 0) ?? '#';
}
