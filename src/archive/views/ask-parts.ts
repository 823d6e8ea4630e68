import type { Archive, LetterRecord } from '../archive.ts';
import { dateYear } from '../date.ts';
import { everyAsk, type LedgerAsk } from './asks.ts';
import { listPages, longList, partOf, type Lengths } from './long-list.ts';
import { madeOnce } from './made-once.ts';

/**
 * Of how many letters the words are in one part, which is loaded for whichever of them are shown: those of 25 weigh
 * 6 KB gzipped. Those of 100 weigh 20: so few come in one, with the columns, and wait for no second request.
 */
const lengths: Lengths = { whole: 100, newest: 0, page: 25 };

/** A letter, and what it asks for. */
export interface LetterAsks {
  letter: LetterRecord;
  asks: readonly LedgerAsk[];
}

/** Some letters that ask, newest first, whose words are loaded together. */
export interface AskPart {
  /** `2016`, and of another than the newest part of that year `2016-3`; empty where all are one part. */
  name: string;
  letters: readonly LetterAsks[];
}

/** The parts of the ledger, newest first. What is newest in a year changes its last part alone, or makes one more. */
export const askParts = madeOnce((archive: Archive): AskPart[] => {
  const letters = [...Map.groupBy(everyAsk(archive), ({ letter }) => letter)].map(
    ([letter, asks]): LetterAsks => ({ letter, asks }),
  );
  const list = longList(letters, { yearOf: ({ letter }) => dateYear(letter.date), lengths });
  if (list.years.length === 0) return [{ name: '', letters }];
  return listPages(list).map((page) => ({
    name: partOf(page).replace('/', '-'),
    letters: page.entries,
  }));
});
