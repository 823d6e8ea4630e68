import { describe, expect, it } from 'vitest';
import { cslDate } from '../../../src/exports/citation/date.ts';

describe('a date in CSL-JSON', () => {
  it.each([
    ['2010-10-21', { 'date-parts': [[2010, 10, 21]] }],
    ['2010-10', { 'date-parts': [[2010, 10]] }],
    ['2010', { 'date-parts': [[2010]] }],
    ['2016-05~', { 'date-parts': [[2016, 5]], circa: true }],
    ['2009?', { 'date-parts': [[2009]], circa: true }],
    ['2009-03-04%', { 'date-parts': [[2009, 3, 4]], circa: true }],
    ['2010-10-XX', { 'date-parts': [[2010, 10]] }],
    ['2010-XX', { 'date-parts': [[2010]] }],
    [
      '2016-05-24/2016-06-05',
      {
        'date-parts': [
          [2016, 5, 24],
          [2016, 6, 5],
        ],
      },
    ],
    [
      '2016-05-21/2016-05-24',
      {
        'date-parts': [
          [2016, 5, 21],
          [2016, 5, 24],
        ],
      },
    ],
    ['2014/2015', { 'date-parts': [[2014], [2015]] }],
    ['2014-03~/2015', { 'date-parts': [[2014, 3], [2015]], circa: true }],
    ['2014-21', { 'date-parts': [[2014]], season: 1 }],
    ['2014-24?', { 'date-parts': [[2014]], season: 4, circa: true }],
    ['2014-21/2014-22', { literal: 'spring 2014 – summer 2014' }],
    ['201X', { literal: 'the 2010s' }],
    ['2014/..', { literal: 'from 2014' }],
    ['/2014-05', { literal: 'until May 2014' }],
    ['2014/', { literal: 'from 2014 to an unknown date' }],
  ])('%s', (edtf, expected) => {
    expect(cslDate(edtf)).toEqual(expected);
  });
});
