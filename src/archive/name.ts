import { byCodePoint } from './code-point.ts';
import { fold } from './fold.ts';
import type { Form } from './form.ts';
import type { Person } from './person.ts';
import { remembered } from './remembered.ts';

// A name as written, the forms a name can take, and the person who bears it are three things.

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

/**
 * A second name under which a list helps a reader to find someone whose family name is not recorded: the
 * last word first, "Kadeer, Rebiya". Nothing for a name in one word, or where the family name is known.
 */
export function crossReference({ name, family }: Person): string | undefined {
  const words = name.split(' ');
  const last = words.at(-1);
  return family === undefined && words.length > 1 && last !== undefined
    ? `${last}, ${words.slice(0, -1).join(' ')}`
    : undefined;
}

const collator = new Intl.Collator('en', { sensitivity: 'base' });

// Spaces count, so that no Li is filed among the Lians; other punctuation does not.
const filed = remembered((text: string) => fold(text).replaceAll(/[^\p{L}\p{N}\s]/gu, ''));

/** Compares two texts as an English alphabetical list does: word by word, case and diacritics aside. */
export const compareText = (a: string, b: string): number =>
  collator.compare(filed(a), filed(b)) || byCodePoint(a, b);

/** The letter under which a text is filed: A–Z, also for Ø or Ł, or `#` for anything else. */
export function initial(text: string): string {
  // Modifier letters (ʻ, ʼ) are written like punctuation, and passed over like it.
  const first = /(?!\p{Lm})[\p{L}\p{N}]/u.exec(fold(text))?.[0] ?? '';
  return /[a-z]/u.test(first) ? first.toUpperCase() : '#';
}
