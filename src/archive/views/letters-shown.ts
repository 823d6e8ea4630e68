import type { LetterLine } from './letter-line.ts';
import type { LongList } from './long-list.ts';
import { pageLinks, type PageLinks } from './page-links.ts';

/** A letter in a list, with what is said of it there in place of who wrote to whom. */
export type NotedLine = LetterLine & { note?: string };

/** A list of letters as its own page shows it: whole, or the newest with the ways to the others. */
export interface LettersShown {
  lines: readonly NotedLine[];
  links: PageLinks | undefined;
}

/** What its entries are called. */
export const letterNoun = ['letter', 'letters'] as const;

/** Composes what its own page shows of a list. Takes what makes lines of its entries. */
export const lettersShown = <T>(
  list: LongList<T>,
  linesOf: (entries: readonly T[]) => NotedLine[],
): LettersShown => ({ lines: linesOf(list.shown), links: pageLinks(list, letterNoun) });
