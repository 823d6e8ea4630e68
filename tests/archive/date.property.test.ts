import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  dateBounds,
  dateParts,
  dateSortKey,
  dateYear,
  displayDate,
  isDate,
  withZeros,
} from '../../src/archive/date.ts';
import { anyText, holds, textOf } from '../property.ts';

const digits = (value: number, count: number) => String(value).padStart(count, '0');

/** A day of the calendar. */
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((text) => text.slice(0, 7));
const season = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 21, max: 24 }))
  .map(([year, part]) => `${digits(year, 4)}-${part}`);
const year = fc.integer({ min: 1, max: 9999 }).map((value) => digits(value, 4));
const unknown = fc.oneof(
  year.map((text) => `${text.slice(0, 3)}X`).filter((text) => text !== '000X'),
  year.map((text) => `${text}-XX`),
  month.map((text) => `${text}-XX`),
);
const qualified = fc
  .tuple(fc.oneof(day, month, year), fc.constantFrom('', '?', '~', '%'))
  .map((parts) => parts.join(''));
const point = fc.oneof(qualified, season, unknown);
const interval = fc
  .tuple(day, day)
  .map((ends) => ends.sort().join('/'))
  .filter((text) => text.slice(0, 10) !== text.slice(11));
const open = fc.oneof(
  day.map((text) => `${text}/..`),
  day.map((text) => `../${text}`),
);
const date = fc.oneof(point, interval, open);
const nearlyDate = textOf('0123456789-/X?~%. ', 24);

describe('whatever is written', () => {
  holds('is a date or not, and says so', [fc.oneof(anyText, nearlyDate)], (text) => {
    expect(typeof isDate(text)).toBe('boolean');
    expect(displayDate(text)).toBeTypeOf('string');
    expect(dateSortKey(text)).toMatch(isDate(text) ? /^\d{4}-\d\d-\d\d$/u : /^/u);
  });

  holds('can become one other date at most, and is that then', [nearlyDate], (text) => {
    const whole = withZeros(text);
    if (whole === undefined) return;
    expect(isDate(text)).toBe(false);
    expect(isDate(whole)).toBe(true);
    expect(withZeros(whole)).toBeUndefined();
  });
});

describe('a date', () => {
  holds('is one', [date], (text) => {
    expect(isDate(text)).toBe(true);
  });

  holds('begins before it ends', [date], (text) => {
    const { earliest, latest } = dateBounds(text);
    expect(earliest ?? latest).toBeDefined();
    if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true);
  });

  holds(
    'covers the days that the grammar of npm edtf says',
    [fc.oneof(day, month, year)],
    (text) => {
      const { min, max } = edtf(text, { types: ['Date'] });
      const [earliest, latest] = [min, max].map((moment) => new Date(moment).toISOString());
      expect(dateBounds(text)).toEqual({
        earliest: earliest?.slice(0, 10),
        latest: latest?.slice(0, 10),
      });
    },
  );

  holds('is filed under a year in which it begins or ends', [date], (text) => {
    const { earliest, latest } = dateBounds(text);
    const filed = dateYear(text);
    expect(filed).toMatch(/^\d{4}s?$/u);
    expect((earliest ?? latest)?.slice(0, 3)).toBe(filed.slice(0, 3));
  });

  holds('is shown in parts that HTML can hold', [date], (text) => {
    for (const { text: shown, datetime = '2000' } of dateParts(text)) {
      expect(shown).not.toBe('');
      expect(datetime).toMatch(/^\d{4}(?:-\d\d){0,2}$/u);
    }
    expect(displayDate(text)).not.toMatch(/undefined|NaN|null/u);
  });

  holds('is the one meant where its zeros are left out', [fc.oneof(day, month)], (text) => {
    const bare = text.replaceAll('-0', '-');
    expect(withZeros(bare)).toBe(bare === text ? undefined : text);
  });
});

describe('days', () => {
  holds('sort as the calendar does', [day, day], (a, b) => {
    expect(dateSortKey(a) < dateSortKey(b)).toBe(Date.parse(a) < Date.parse(b));
  });

  holds(
    'are those that the calendar has',
    [month, fc.integer({ min: 1, max: 31 })],
    (of, count) => {
      const text = `${of}-${digits(count, 2)}`;
      expect(isDate(text)).toBe(new Date(text).getUTCDate() === count);
    },
  );

  holds('stand apart when shown', [day, day], (a, b) => {
    expect(displayDate(a) === displayDate(b)).toBe(a === b);
  });
});
