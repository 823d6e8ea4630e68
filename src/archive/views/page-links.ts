import { capitalized, counted } from '../words.ts';
import { listPages, pageWords, partOf, type ListPage, type LongList } from './long-list.ts';

/** A way to a page of a long list, by the end of its address. */
interface Way {
  part: string;
  label: string;
  current: boolean;
}

/** The ways between the pages of a long list. */
export interface PageLinks {
  /** On the list's own page, which shows the newest: "The newest 50 of 3,214 letters. All, by year:" Empty on the others. */
  words: string;
  /**
   * Newest first. On the list's own page each has how many there are: on the others that would change them all whenever
   * the list grows by one.
   */
  years: (Way & { year: string; count: number | undefined })[];
  /** On a page of a year: which of its pages it is, the pages about it, and those before and after in the list. */
  turn: Turn | undefined;
}

export interface Turn {
  /** "Page 3 of 12 of 2016, counted from the oldest"; empty where the year stands on one page. */
  words: string;
  /** Newest first. Of many the first, the last and those about this one; a gap is left out. */
  pages: (Way | 'gap')[];
  newer: Way | undefined;
  older: Way | undefined;
}

/** How many pages to either side of one are led to. */
const about = 3;

const wayTo = (page: ListPage<unknown>, label: string, current = false): Way => ({
  part: partOf(page),
  label,
  current,
});

function turnAt(list: LongList<unknown>, at: ListPage<unknown>): Turn {
  const all = listPages(list);
  const place = all.indexOf(at);
  const [newer, older] = [all[place - 1], all[place + 1]];
  const ofYear = all.filter(({ year }) => year === at.year);
  const isNear = ({ number }: ListPage<unknown>) =>
    number === 1 || number === at.of || Math.abs(number - at.number) <= about;
  return {
    words:
      at.of === 1 ? '' : `Page ${at.number} of ${at.of} of ${at.year}, counted from the oldest`,
    pages:
      at.of === 1
        ? []
        : ofYear.flatMap((page, index): Turn['pages'] => {
            if (isNear(page)) return [wayTo(page, String(page.number), page === at)];
            const before = ofYear[index - 1];
            return before && isNear(before) ? ['gap'] : [];
          }),
    newer: newer && wayTo(newer, pageWords(newer)),
    older: older && wayTo(older, pageWords(older)),
  };
}

/**
 * The ways between the pages of a list; nothing where it is whole on its own page.
 *
 * Takes what its entries are called, and the page on which the links stand, where that is not the list's own.
 */
export function pageLinks(
  list: LongList<unknown>,
  [one, many]: readonly [one: string, many: string],
  at?: ListPage<unknown>,
): PageLinks | undefined {
  if (list.years.length === 0) return undefined;
  return {
    words: at
      ? ''
      : capitalized(
          `the newest ${list.shown.length} of ${counted(list.count, one, many)}. All, by year:`,
        ),
    years: list.years.flatMap(({ year, count, pages: [newest] }) =>
      newest
        ? [{ ...wayTo(newest, year, year === at?.year), year, count: at ? undefined : count }]
        : [],
    ),
    turn: at && turnAt(list, at),
  };
}
