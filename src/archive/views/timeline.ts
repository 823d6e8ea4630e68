import { dateBounds } from '../date.ts';

/** A point of a timeline: where it begins and ends, from 0 to 100 along the line. */
export interface TimelinePoint<T> {
  entry: T;
  from: number;
  to: number;
}

/** A year's tick, from 0 to 100 along the line. */
export interface TimelineYear {
  year: number;
  at: number;
  /** Whether there is room to write this year at a phone's width. */
  labeled: boolean;
}

export interface Timeline<T> {
  years: TimelineYear[];
  points: TimelinePoint<T>[];
}

/** How many years may be written along a line at 390 px before their figures touch. */
const mostLabels = 7;

const yearOf = (day: string) => Number(day.slice(0, 4));

/** A day as a year and its fraction: 2 July 2010 is about 2010.5. */
function asYears(day: string): number {
  const year = yearOf(day);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/**
 * Where entries stand along a line of whole years, for a drawing.
 *
 * Takes entries and their EDTF dates; gives every year from the first to the last, and a stretch for
 * each entry (a point where the date is a day). An entry without any bound is left out.
 */
export function timeline<T>(entries: readonly T[], dateOf: (entry: T) => string): Timeline<T> {
  const dated = entries.flatMap((entry) => {
    const { earliest, latest } = dateBounds(dateOf(entry));
    const from = earliest ?? latest;
    const to = latest ?? earliest;
    return from === undefined || to === undefined ? [] : [{ entry, from, to }];
  });
  if (dated.length === 0) return { years: [], points: [] };
  const first = Math.min(...dated.map(({ from }) => yearOf(from)));
  const end = Math.max(...dated.map(({ to }) => yearOf(to))) + 1;
  const along = (years: number) => Number((((years - first) / (end - first)) * 100).toFixed(2));
  const every = Math.ceil((end - first + 1) / mostLabels);
  return {
    years: Array.from({ length: end - first + 1 }, (_, index) => ({
      year: first + index,
      at: along(first + index),
      labeled: index % every === 0,
    })),
    points: dated.map(({ entry, from, to }) => ({
      entry,
      from: along(asYears(from)),
      to: along(asYears(to)),
    })),
  };
}
