import { dateBounds } from '../date.ts';

/** How far apart letters of the same time may be, in days. */
const within = 14;

/** How many days a date may cover to say when a letter was written: those of a month. */
const month = 31;

const day = 24 * 60 * 60 * 1000;

/** The first and the last day of a date, counted in days. */
interface Days {
  first: number;
  last: number;
}

/** The days that a date covers; nothing for one that is open or covers more than a month. */
function daysOf(date: string): Days | undefined {
  const { earliest, latest } = dateBounds(date);
  if (earliest === undefined || latest === undefined) return undefined;
  const first = Date.parse(earliest) / day;
  const last = Date.parse(latest) / day;
  return last - first < month ? { first, last } : undefined;
}

const close = (a: Days, b: Days) => Math.max(a.first, b.first) - Math.min(a.last, b.last) <= within;

/**
 * Whether two letters are of the same time, so that what they report ought to agree: both are dated to the
 * month at least, and no more than two weeks need lie between them. Over a longer time, what differs changed.
 *
 * Takes two EDTF dates.
 */
export function sameTime(one: string, other: string): boolean {
  const a = daysOf(one);
  const b = daysOf(other);
  return a !== undefined && b !== undefined && close(a, b);
}

/**
 * All pairs of entries that are of the same time, each pair in the order given. See `sameTime`.
 *
 * Takes entries oldest first, so that each is compared with those soon after it alone.
 */
export function pairsOfSameTime<T>(entries: readonly T[], dateOf: (entry: T) => string): [T, T][] {
  const dated = entries.flatMap((entry) => {
    const days = daysOf(dateOf(entry));
    return days ? [{ entry, days }] : [];
  });
  return dated.flatMap((one, index) => {
    const pairs: [T, T][] = [];
    for (let at = index + 1; at < dated.length; at += 1) {
      const other = dated[at];
      if (!other || !close(one.days, other.days)) break;
      pairs.push([one.entry, other.entry]);
    }
    return pairs;
  });
}
