import type { Draw } from '../names/random.ts';

const first = Date.UTC(1986, 0, 1);
const end = Date.UTC(2026, 0, 1);
const day = 24 * 60 * 60 * 1000;

/** How the letters of forty years are shared out: of the whole, up to a share of the time, that share to this power. */
const growth = 2.5;

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * The date of a letter among so many, in their order: over forty years, few in the first and the most in the last. Of
 * some it is known only to the month.
 */
export function dateOf(draw: Draw, index: number, letters: number): string {
  const date = iso(first + (end - day - first) * ((index + 0.5) / letters) ** (1 / growth));
  const month = date.slice(0, 'YYYY-MM'.length);
  if (!draw.chance(0.04)) return date;
  return draw.chance(0.3) ? `${month}~` : month;
}

/** A date up to so many years before another, never after it: known to the day, to the month or to the year. */
export function dateBefore(draw: Draw, date: string, years: number): string {
  const before = iso(Date.parse(date.replace('~', '')) - draw.below(years * 365) * day);
  return before.slice(0, draw.one(['YYYY-MM-DD', 'YYYY-MM-DD', 'YYYY-MM', 'YYYY']).length);
}

/** The year after a date’s. */
export const yearAfter = (date: string) => String(Number(date.slice(0, 4)) + 1);
