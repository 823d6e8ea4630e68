import edtf from 'edtf';
import { remembered } from './remembered.ts';

// Dates are kept as their EDTF text, level 1: https://www.loc.gov/standards/datetime/
// They are parsed where they are shown or compared; npm `edtf` decides whether a text is a date.

/** The days that a date covers, `YYYY-MM-DD`; a bound is missing where the date is open or unknown. */
export interface DateBounds {
  earliest: string | undefined;
  latest: string | undefined;
}

/** A stretch of a date's display; `datetime` is there where HTML's `<time>` can hold it. */
export interface DatePart {
  text: string;
  datetime?: string;
}

/** How much room a display may take: "21 October 2010" or "21 Oct 2010". */
export type DateStyle = 'long' | 'short';

interface Point {
  text: string;
  year: string;
  month: string | undefined;
  day: string | undefined;
  qualifier: string;
}

// The points of level 1 that an archive of letters can need: no years outside 0001–9999, no time of
// day, and no level-2 features (a qualifier inside a date, a known month of an unknown year, a known day
// of an unknown month), which npm `edtf` would accept.
const pointPattern =
  /^(?!0000)(?!\d+X+-)(?!....-XX-\d)(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?<day>0[1-9]|[12]\d|3[01]|XX))?)?(?<qualifier>[?~%]?)$/u;

const point = pointPattern.source.slice(1, -1).replaceAll(/\?<\w+>/gu, '?:');
const end = String.raw`(?:${point}|\.\.)?`;

/** What JSON Schema can say of such a date: its form, not whether its days exist and fit each other. */
export const dateShape = { pattern: String.raw`^(?=.*\d)${end}(?:\/${end})?$` };

function parsePoint(text: string): Point | undefined {
  const groups = pointPattern.exec(text)?.groups;
  if (!groups) return undefined;
  return {
    text,
    year: groups['year'] ?? '',
    month: groups['month'],
    day: groups['day'],
    qualifier: groups['qualifier'] ?? '',
  };
}

/** `..` is an open end of an interval and an empty text an unknown one. */
const isOpen = (text: string) => text === '..' || text === '';

function parse(text: string) {
  try {
    return edtf(text, { types: ['Date', 'Season', 'Interval'] });
  } catch {
    return undefined;
  }
}

/**
 * Whether a text is an EDTF date of level 1 that exists: a date, a season or an interval of dates.
 *
 * The text must survive a round trip unchanged: npm `edtf` reads 2009-02-29 as 1 March.
 */
export function isDate(text: string): boolean {
  const ends = text.split('/');
  if (ends.length > 2) return false;
  if (!ends.every((end) => (ends.length === 2 && isOpen(end)) || parsePoint(end))) return false;
  if (ends.every(isOpen)) return false;
  return isOfCalendar(text) ?? survives(text, ends);
}

/** Whether a text comes back from npm `edtf` as it was. */
const survives = (text: string, ends: readonly string[]) =>
  parse(text)?.edtf === text && ends.every((end) => isOpen(end) || parse(end)?.edtf === end);

/**
 * Whether the calendar has a plain day, month or year; nothing for any other text. Most dates are such, and
 * the grammar of npm `edtf` takes a hundred times as long to say so.
 */
function isOfCalendar(text: string): boolean | undefined {
  if (!/^\d{4}(?:-[01]\d(?:-\d\d)?)?$/u.test(text)) return undefined;
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && isoDay(moment).startsWith(text);
}

/**
 * The date that a text can only mean, where its months and days lack their zeros: 2010-02-01 for 2010-2-1.
 * Nothing for a date that is in order, and for any text that may mean two dates, such as 1/2/2010.
 */
export function withZeros(text: string): string | undefined {
  const date = text.replaceAll(/-(?=\d(?!\d))/gu, '-0');
  return date !== text && isDate(date) ? date : undefined;
}

const isoDay = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** The days of a plain day, month or year of the calendar; nothing for any other text. See `isOfCalendar`. */
function calendarBounds(text: string): DateBounds | undefined {
  if (!isOfCalendar(text)) return undefined;
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day !== undefined) return { earliest: text, latest: text };
  const last = [31, 30, 29, 28].find((count) => isOfCalendar(`${text}-${count}`));
  return { earliest: `${text}-01`, latest: `${text}-${last}` };
}

function pointBounds(text: string): DateBounds {
  if (isOpen(text)) return { earliest: undefined, latest: undefined };
  const plain = calendarBounds(text);
  if (plain) return plain;
  const point = parsePoint(text);
  // A season is "independent of location" (EDTF level 1), so all that is known of it is its year.
  const counted = point?.month && point.month > '20' ? point.year : text;
  const parsed = parse(counted);
  return parsed
    ? { earliest: isoDay(parsed.min), latest: isoDay(parsed.max) }
    : { earliest: undefined, latest: undefined };
}

/** The first and the last day that an EDTF date covers. Takes a text for which `isDate` holds. */
export const dateBounds = remembered((text: string): DateBounds => {
  const [start = '', end = start] = text.split('/');
  return { earliest: pointBounds(start).earliest, latest: pointBounds(end).latest };
});

/** A key by which EDTF dates sort as text: the first day covered, or the last where there is no first. */
export function dateSortKey(text: string): string {
  const { earliest, latest } = dateBounds(text);
  return earliest ?? latest ?? '';
}

/** The year under which a date is filed: `2010`, or `2010s` for `201X`. For an interval, its start. */
export const dateYear = remembered((text: string): string => {
  const [start = '', end = ''] = text.split('/');
  const year = parsePoint(start)?.year ?? parsePoint(end)?.year ?? '';
  return year.includes('X') ? `${year.replaceAll('X', '0')}s` : year;
});

/**
 * The year, month and day that a date states, as far as it does: `2016-05` for `2016-05~`, `2014` for a season,
 * `201X` for a decade. Of an interval, those of its beginning, or of its end where that alone is known.
 */
export function dateStem(text: string): string {
  const [start = '', end = ''] = text.split('/');
  const point = parsePoint(start) ?? parsePoint(end);
  if (!point) return '';
  const { year, month, day } = point;
  if (!month || month === 'XX' || month > '12') return year;
  return day && day !== 'XX' ? `${year}-${month}-${day}` : `${year}-${month}`;
}

/** Whether a date, or either end of an interval, begins after a day, `YYYY-MM-DD`. */
export const beginsAfter = (text: string, day: string): boolean =>
  text.split('/').some((end) => {
    const year = parsePoint(end)?.year.replaceAll('X', '0') ?? '';
    // Most dates are years ago, which is seen without the cost of parsing them.
    return year >= day.slice(0, 4) && (pointBounds(end).earliest ?? '') > day;
  });

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

function monthName(month: string, style: DateStyle): string {
  const name = months[Number(month) - 1] ?? '';
  return style === 'short' ? name.slice(0, 3) : name;
}

const qualifierWords: Record<string, string> = {
  '?': 'possibly ',
  '~': 'about ',
  '%': 'possibly about ',
};

function yearWords(year: string): string {
  if (year.endsWith('XX'))
    return `between ${year.replace('XX', '00')} and ${year.replace('XX', '99')}`;
  return year.endsWith('X') ? `the ${year.replace('X', '0')}s` : year;
}

/** What a point says, with the parts that stand in `omit` left to the other end of an interval. */
function pointWords(point: Point, style: DateStyle, omit: 'year' | 'month' | undefined): string {
  const year = yearWords(point.year);
  const { month, day } = point;
  if (!month) return year;
  if (month === 'XX') return `${year} (month unknown)`;
  if (month > '20') return `${seasons[month] ?? ''} ${year}`;
  const name = monthName(month, style);
  if (day === 'XX') return `${name} ${year} (day unknown)`;
  const words: string[] = [];
  if (day) words.push(String(Number(day)));
  if (omit !== 'month') words.push(name);
  if (!omit) words.push(year);
  return words.join(' ');
}

/** The value of a `datetime` attribute, where HTML has one for so much precision. */
function machineDate({ year, month, day }: Point): string | undefined {
  if (year.includes('X')) return undefined;
  if (!month || month === 'XX' || month > '20') return year;
  return day && day !== 'XX' ? `${year}-${month}-${day}` : `${year}-${month}`;
}

function pointPart(point: Point, style: DateStyle, omit?: 'year' | 'month'): DatePart {
  const text = pointWords(point, style, omit);
  const datetime = machineDate(point);
  return datetime === undefined ? { text } : { text, datetime };
}

function pointParts(point: Point, style: DateStyle): DatePart[] {
  const words = qualifierWords[point.qualifier];
  return [...(words ? [{ text: words }] : []), pointPart(point, style)];
}

/** Whether a point is one that "6–8 June 2016" may abridge: plain, and a day or a month. */
const isPlain = ({ year, month, day, qualifier }: Point) =>
  qualifier === '' && !year.includes('X') && (month ?? '01') <= '12' && day !== 'XX';

function intervalParts(start: Point, end: Point, style: DateStyle): DatePart[] {
  const plain = isPlain(start) && isPlain(end);
  const sameYear = plain && start.year === end.year && Boolean(start.month && end.month);
  if (sameYear && start.month === end.month && start.day && end.day) {
    return [pointPart(start, style, 'month'), { text: '–' }, pointPart(end, style)];
  }
  const tight = plain && (sameYear ? !start.day && !end.day : !start.month && !end.month);
  const dash = { text: tight ? '–' : ' – ' };
  if (sameYear) return [pointPart(start, style, 'year'), dash, pointPart(end, style)];
  return [...pointParts(start, style), dash, ...pointParts(end, style)];
}

/** The word that goes before a date as people say it: "on" a day, "in" a month or year; else none. */
export function datePreposition(text: string): 'on' | 'in' | '' {
  const point = parsePoint(text);
  if (!point || !isPlain(point)) return '';
  return point.day ? 'on' : 'in';
}

/**
 * A date as people say it, in parts: "about " + "May 2016".
 *
 * Takes a text for which `isDate` holds; any other text comes back as it is, in one part.
 */
export function dateParts(text: string, style: DateStyle = 'long'): DatePart[] {
  const [startText = '', endText] = text.split('/');
  const start = parsePoint(startText);
  if (endText === undefined) return start ? pointParts(start, style) : [{ text }];
  const end = parsePoint(endText);
  if (start && end) return intervalParts(start, end, style);
  if (start) {
    const tail = endText === '' ? [{ text: ' to an unknown date' }] : [];
    return [{ text: 'from ' }, ...pointParts(start, style), ...tail];
  }
  if (end) return [{ text: 'until ' }, ...pointParts(end, style)];
  return [{ text }];
}

/** A date as people say it, in one text: "24 May – 5 June 2016". See `dateParts`. */
export function displayDate(text: string, style: DateStyle = 'long'): string {
  return dateParts(text, style)
    .map((part) => part.text)
    .join('');
}
