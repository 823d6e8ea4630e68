import type { PersonRecord } from '../archive/archive.ts';
import { isHan, readingOf, readings, simplified, variantsOf } from './han.ts';

/** A person as the finder's index holds them. */
export interface IndexedPerson {
  id: string;
  name: string;
  /** Every other recorded spelling, in any script; Han signs simplified. */
  others: string[];
  /** Spellings that are another name, not another spelling of the name. */
  aliases: string[];
  /** How the native form reads, where its signs read otherwise than alone: a surname such as 单. */
  syllables?: string;
}

/** What the finder is made from; the same for the browser, the commands and the tests. */
export interface NameIndex {
  /** Han signs of names, each followed by its reading: "刘liu晓xiao". */
  readings: string;
  /** Pairs of a variant sign and its simplified one: "劉刘曉晓". */
  variants: string;
  people: IndexedPerson[];
}

type Named = Pick<PersonRecord, 'id' | 'name' | 'forms'>;

function indexed({ id, name, forms }: Named): IndexedPerson {
  const values = forms.map((form) => ({ ...form, value: simplified(form.value) }));
  const native = values.find(({ value }) => isHan(value))?.value;
  const syllables = native && readings(native).join(' ');
  const alone = native && [...native].map(readingOf).join(' ');
  return {
    id,
    name,
    others: values.filter(({ kind }) => kind !== 'alias').map(({ value }) => value),
    aliases: values.filter(({ kind }) => kind === 'alias').map(({ value }) => value),
    ...(syllables && syllables !== alone ? { syllables } : {}),
  };
}

/** Makes the finder's index from people's records. Spellings that letters print are given as forms, too. */
export function nameIndex(people: readonly Named[]): NameIndex {
  const entries = people.map(indexed);
  const signs = new Set(
    entries
      .flatMap(({ others, aliases }) => [...others, ...aliases].join(''))
      .flatMap((text) => [...text])
      .filter(isHan),
  );
  return {
    readings: [...signs].map((sign) => `${sign}${readingOf(sign)}`).join(''),
    variants: [...variantsOf(signs)].flat().join(''),
    people: entries,
  };
}
