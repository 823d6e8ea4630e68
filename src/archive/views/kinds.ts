import type { LetterRecord } from '../archive.ts';
import { letterKinds, type LetterKind } from '../letter.ts';
import { counted, countWord, listed } from '../words.ts';

/** How many letters are of a kind. */
export interface KindCount {
  kind: LetterKind;
  letters: number;
}

/** The kinds that letters are of, in the order in which the archive lists kinds. */
export function kindsOf(letters: readonly LetterRecord[]): KindCount[] {
  const byKind = Map.groupBy(letters, ({ kind }) => kind);
  return (Object.keys(letterKinds) as LetterKind[]).flatMap((kind) => {
    const of = byKind.get(kind);
    return of ? [{ kind, letters: of.length }] : [];
  });
}

/** A kind and its number, in words: "two joint letters". */
export const kindWords = ({ kind, letters }: KindCount): string =>
  counted(letters, letterKinds[kind].toLowerCase());

/** Letters by kind, in words: "one open letter"; "three (one open letter and two statements)". */
export function byKind(kinds: readonly KindCount[]): string {
  const words = listed(kinds.map(kindWords));
  const all = kinds.reduce((sum, { letters }) => sum + letters, 0);
  return kinds.length > 1 ? `${countWord(all)} (${words})` : words;
}
