// A list that grows with the archive, in pages. Whoever adds a letter adds it to its year, so each year has pages of
// its own; and within a year pages are numbered from the oldest, so that a page which is full keeps what it shows,
// and its address, as newer letters come.

/** How long a list may grow before it is parted; how much of it its own page then shows, and how much another. */
export interface Lengths {
  whole: number;
  newest: number;
  /** Of a year's newest page the least: it holds less than twice as many, so that none stands nearly empty. */
  page: number;
}

/** The lengths of the lists on the pages of records, some of which have three of them. */
export const recordLengths: Lengths = { whole: 100, newest: 50, page: 100 };

/** A page of a long list: of a year or, where that is long, of a part of it. */
export interface ListPage<T> {
  year: string;
  /** Which page of its year it is, from the oldest, 1. */
  number: number;
  /** In how many pages its year stands. The last of them, the newest, has the address of the year. */
  of: number;
  /** Newest first. */
  entries: readonly T[];
}

/** A year of a long list. */
export interface ListYear<T> {
  year: string;
  count: number;
  /** Newest first. */
  pages: readonly ListPage<T>[];
}

/** A list that may be too long for one page. */
export interface LongList<T> {
  count: number;
  /** What its own page shows, newest first: all of it or, where it is parted, the newest. */
  shown: readonly T[];
  /** Where it is parted its years, newest first; they hold all of it. */
  years: readonly ListYear<T>[];
}

/** How entries are filed and counted. */
interface Filing<T> {
  yearOf: (entry: T) => string;
  /** How many they are, where some do not count: translations. */
  count?: (entries: readonly T[]) => number;
  lengths: Lengths;
}

function pagesOf<T>(year: string, entries: readonly T[], size: number): ListPage<T>[] {
  const of = Math.max(1, Math.floor(entries.length / size));
  const newest = entries.length - (of - 1) * size;
  return Array.from({ length: of }, (_, index) => ({
    year,
    number: of - index,
    of,
    entries:
      index === 0
        ? entries.slice(0, newest)
        : entries.slice(newest + (index - 1) * size, newest + index * size),
  }));
}

/** Parts a list by years, and a long year in pages. Takes entries newest first. */
export function longList<T>(
  entries: readonly T[],
  { yearOf, count = (some) => some.length, lengths }: Filing<T>,
): LongList<T> {
  if (entries.length <= lengths.whole) {
    return { count: count(entries), shown: entries, years: [] };
  }
  const years = [...Map.groupBy(entries, yearOf)].map(([year, of]) => ({
    year,
    count: count(of),
    pages: pagesOf(year, of, lengths.page),
  }));
  return { count: count(entries), shown: entries.slice(0, lengths.newest), years };
}

/** Every page of a list, newest first; none where it is whole on its own page. */
export const listPages = <T>({ years }: LongList<T>): ListPage<T>[] =>
  years.flatMap(({ pages }) => pages);

/** The end of a page's address: `2016`, and of another than the newest page of that year `2016/3`. */
export const partOf = ({ year, number, of }: Omit<ListPage<unknown>, 'entries'>): string =>
  number === of ? year : `${year}/${number}`;

/** What a page holds, in words: "2016", and of another than the newest page of that year "2016, page 3". */
export const pageWords = ({ year, number, of }: Omit<ListPage<unknown>, 'entries'>): string =>
  number === of ? year : `${year}, page ${number}`;

/** The page of a list at an address, by the end of it. */
export const pageAt = <T>(list: LongList<T>, part: string): ListPage<T> | undefined =>
  list.years
    .find(({ year }) => year === part.split('/')[0])
    ?.pages.find((page) => partOf(page) === part);
