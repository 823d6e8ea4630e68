import { describe, expect, it } from 'vitest';
import {
  beginsAfter,
  dateBounds,
  dateParts,
  dateSortKey,
  dateStem,
  dateYear,
  displayDate,
  isDate,
  datePreposition,
  withZeros,
} from '../../src/archive/date.ts';

/** A date, its long and short display, its first and last day, and the year under which it is filed. */
const dates: [string, string, string, string | undefined, string | undefined, string][] = [
  ['2010-10-21', '21 October 2010', '21 Oct 2010', '2010-10-21', '2010-10-21', '2010'],
  ['2008-02-29', '29 February 2008', '29 Feb 2008', '2008-02-29', '2008-02-29', '2008'],
  ['2010-05-01', '1 May 2010', '1 May 2010', '2010-05-01', '2010-05-01', '2010'],
  ['2010-10', 'October 2010', 'Oct 2010', '2010-10-01', '2010-10-31', '2010'],
  ['2012-02', 'February 2012', 'Feb 2012', '2012-02-01', '2012-02-29', '2012'],
  ['2010', '2010', '2010', '2010-01-01', '2010-12-31', '2010'],
  ['0001', '0001', '0001', '0001-01-01', '0001-12-31', '0001'],
  ['2009?', 'possibly 2009', 'possibly 2009', '2009-01-01', '2009-12-31', '2009'],
  ['2016-05~', 'about May 2016', 'about May 2016', '2016-05-01', '2016-05-31', '2016'],
  [
    '2016-09-05%',
    'possibly about 5 September 2016',
    'possibly about 5 Sep 2016',
    '2016-09-05',
    '2016-09-05',
    '2016',
  ],
  ['201X', 'the 2010s', 'the 2010s', '2010-01-01', '2019-12-31', '2010s'],
  ['19XX', 'between 1900 and 1999', 'between 1900 and 1999', '1900-01-01', '1999-12-31', '1900s'],
  ['2010-XX', '2010 (month unknown)', '2010 (month unknown)', '2010-01-01', '2010-12-31', '2010'],
  [
    '2010-XX-XX',
    '2010 (month unknown)',
    '2010 (month unknown)',
    '2010-01-01',
    '2010-12-31',
    '2010',
  ],
  [
    '2010-10-XX',
    'October 2010 (day unknown)',
    'Oct 2010 (day unknown)',
    '2010-10-01',
    '2010-10-31',
    '2010',
  ],
  ['2010-21', 'spring 2010', 'spring 2010', '2010-01-01', '2010-12-31', '2010'],
  ['2010-24', 'winter 2010', 'winter 2010', '2010-01-01', '2010-12-31', '2010'],
  [
    '2016-05-24/2016-06-05',
    '24 May – 5 June 2016',
    '24 May – 5 Jun 2016',
    '2016-05-24',
    '2016-06-05',
    '2016',
  ],
  ['2016-06-06/2016-06-08', '6–8 June 2016', '6–8 Jun 2016', '2016-06-06', '2016-06-08', '2016'],
  ['2016-05/2016-06', 'May–June 2016', 'May–Jun 2016', '2016-05-01', '2016-06-30', '2016'],
  ['2009/2010', '2009–2010', '2009–2010', '2009-01-01', '2010-12-31', '2009'],
  [
    '2009-12-31/2010-01-01',
    '31 December 2009 – 1 January 2010',
    '31 Dec 2009 – 1 Jan 2010',
    '2009-12-31',
    '2010-01-01',
    '2009',
  ],
  [
    '2009~/2010?',
    'about 2009 – possibly 2010',
    'about 2009 – possibly 2010',
    '2009-01-01',
    '2010-12-31',
    '2009',
  ],
  ['2010/..', 'from 2010', 'from 2010', '2010-01-01', undefined, '2010'],
  ['../2010-06', 'until June 2010', 'until Jun 2010', undefined, '2010-06-30', '2010'],
  ['/2010', 'until 2010', 'until 2010', undefined, '2010-12-31', '2010'],
  [
    '2010/',
    'from 2010 to an unknown date',
    'from 2010 to an unknown date',
    '2010-01-01',
    undefined,
    '2010',
  ],
];

describe('isDate', () => {
  it.each(dates)('%s is a date', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    // Days and months that no calendar has; npm `edtf` reads the first as 1 March.
    ...['2009-02-29', '1900-02-29', '2010-02-30', '2010-04-31', '2010-10-32', '2010-10-00'],
    ...['2010-13', '2010-00', '2010-20', '2010-25', '0000', '0000-01'],
    // Other ways to write a date.
    ...['2010-1-1', '10-21-2010', '21 October 2010', '2010/10/21', '20101021', '2010-10-21T10:00'],
    ...['2010-10-21Z', ' 2010', '2010 ', '2010\n', '２０１０', '98', 'unknown', 'null', ''],
    // EDTF beyond level 1, and years outside 0001–9999.
    ...['2009?-10', '?2009', '2009-~10', '2010-XX-21', '201X-10', '20XX-XX', '2XXX', 'XXXX'],
    ...[
      '2010-10-2X',
      '[2009,2010]',
      '{2009,2010}',
      '[..2009]',
      '2009?~',
      'Y17000',
      '-0044',
      '2010S2',
    ],
    // Intervals that run backwards, have no end at all, or have three.
    ...['2009/2008', '2010-10-21/2010-10-20', '2016-05-24/2016-05', '..', '../..', '/', '../'],
    ...['2010/2011/2012', '2010/2009-02-29', '2009-02-29/2010', '2010-21/2010-22'],
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('a date as people say it', () => {
  it.each(dates)('%s is “%s”, in short “%s”', (text, long, short) => {
    expect(displayDate(text)).toBe(long);
    expect(displayDate(text, 'short')).toBe(short);
  });

  it('gives back what is no date', () => {
    expect(displayDate('before the flood')).toBe('before the flood');
    expect(displayDate('..')).toBe('..');
    expect(displayDate('x/y')).toBe('x/y');
  });

  it.each([
    ['2010-10-21', [['21 October 2010', '2010-10-21']]],
    ['2016-05~', [['about '], ['May 2016', '2016-05']]],
    ['2009?', [['possibly '], ['2009', '2009']]],
    ['2016-05-24/2016-06-05', [['24 May', '2016-05-24'], [' – '], ['5 June 2016', '2016-06-05']]],
    ['2016-06-06/2016-06-08', [['6', '2016-06-06'], ['–'], ['8 June 2016', '2016-06-08']]],
    ['2010/', [['from '], ['2010', '2010'], [' to an unknown date']]],
    // HTML's `datetime` has no season, no decade and no unknown month.
    ['2010-21', [['spring 2010', '2010']]],
    ['2010-XX', [['2010 (month unknown)', '2010']]],
    ['2010-10-XX', [['October 2010 (day unknown)', '2010-10']]],
    ['201X', [['the 2010s']]],
  ])('%s in parts, each with what <time> can hold', (text, parts) => {
    expect(dateParts(text)).toEqual(
      parts.map(([words, datetime]) => ({ text: words, ...(datetime ? { datetime } : {}) })),
    );
  });
});

describe('the days that a date covers', () => {
  it.each(dates)('%s', (text, _long, _short, earliest, latest) => {
    expect(dateBounds(text)).toEqual({ earliest, latest });
  });

  it.each(dates)(
    '%s sorts by its first day, else by its last',
    (text, _l, _s, earliest, latest) => {
      expect(dateSortKey(text)).toBe(earliest ?? latest);
    },
  );
});

describe('the year of a date', () => {
  it.each(dates)('%s', (text, _long, _short, _earliest, _latest, year) => {
    expect(dateYear(text)).toBe(year);
  });
});

describe('datePreposition', () => {
  it.each([
    ['2010-10-21', 'on'],
    ['2010-10', 'in'],
    ['2010', 'in'],
    ['2010~', ''],
    ['2010-21', ''],
    ['201X', ''],
    ['2010-10-XX', ''],
    ['2016-05-24/2016-06-05', ''],
    ['never', ''],
  ])('%s: %j', (text, word) => {
    expect(datePreposition(text)).toBe(word);
  });
});

describe('the year, month and day that a date states', () => {
  it.each([
    ['2010-10-21', '2010-10-21'],
    ['2010-10', '2010-10'],
    ['2010', '2010'],
    ['2016-05~', '2016-05'],
    ['2009?', '2009'],
    ['2015-11%', '2015-11'],
    ['2014-21', '2014'],
    ['2010-XX-XX', '2010'],
    ['2013-06-XX', '2013-06'],
    ['201X', '201X'],
    ['20XX', '20XX'],
    ['2016-05-24/2016-06-05', '2016-05-24'],
    ['2016/..', '2016'],
    ['2011-10/', '2011-10'],
    ['../2018-05-03', '2018-05-03'],
    ['/2013-06', '2013-06'],
  ])('%s: %s', (text, stem) => {
    expect(dateStem(text)).toBe(stem);
  });
});

describe('a date begins after 2026-06-30', () => {
  it.each([
    '2026-07-01',
    '2026-07',
    '2027',
    '2026-07~',
    '2026-06-30/2026-07-01',
    '../2027',
    '203X',
  ])('%s', (text) => {
    expect(beginsAfter(text, '2026-06-30')).toBe(true);
  });

  it.each([
    ...['2026-06-30', '2026-06', '2026', '202X', '20XX', '2026-22', '2026-XX-XX'],
    ...['2025-12-31', '2016/..', '/2013-06', '../2026', '2026~'],
  ])('but %s does not', (text) => {
    expect(beginsAfter(text, '2026-06-30')).toBe(false);
  });
});

describe('a date without its zeros', () => {
  it.each([
    ['2010-2-1', '2010-02-01'],
    ['2010-2-11', '2010-02-11'],
    ['2010-12-1', '2010-12-01'],
    ['2010-2', '2010-02'],
    ['2010-2-1~', '2010-02-01~'],
    ['2010-2-XX', '2010-02-XX'],
    ['2010-2-1/2010-02-11', '2010-02-01/2010-02-11'],
    ['2010-2/..', '2010-02/..'],
    ['/2010-2-1', '/2010-02-01'],
  ])('%s can only be %s', (text, date) => {
    expect(withZeros(text)).toBe(date);
  });

  it.each([
    ...['2010-02-01', '2010', '2010-12', '1/2/2010', '1-2-2010', '10-2-1', '2010-2-30', '2010-0-1'],
    ...[
      '2010-13-1',
      '2010.2.1',
      '2010-2-1-1',
      ' 2010-2-1',
      '2010-2-1T10:00',
      '',
      '-2',
      '２010-2-1',
    ],
  ])('%j is none', (text) => {
    expect(withZeros(text)).toBeUndefined();
  });
});
