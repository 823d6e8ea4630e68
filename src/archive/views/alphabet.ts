import { initial } from '../name.ts';

/** The entries of an alphabetical list that stand under one letter. */
export interface AlphabetSection<T> {
  /** A–Z, or `#` for what begins with no Latin letter. */
  letter: string;
  entries: T[];
}

/** Splits an alphabetical list by initial letters, in the order of the list; `#` comes last. */
export function byInitial<T>(
  entries: readonly T[],
  filing: (entry: T) => string,
): AlphabetSection<T>[] {
  const sections = Map.groupBy(entries, (entry) => initial(filing(entry)));
  return [...sections]
    .map(([letter, of]) => ({ letter, entries: of }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#'));
}
