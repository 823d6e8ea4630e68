import { describe, expect, it } from 'vitest';
import { pairsOfSameTime, sameTime } from '../../../src/archive/views/same-time.ts';

describe('letters are of the same time', () => {
  it.each([
    ['2016-05-10', '2016-05-10'],
    ['2016-05-10', '2016-05-24'],
    ['2016-05', '2016-05-24/2016-06-05'],
    ['2016-05~', '2016-06-10'],
    // Two weeks may lie between them, or less.
    ['2016-05', '2016-06'],
    ['2015-12-25', '2016-01-03'],
  ])('%s and %s', (one, other) => {
    expect(sameTime(one, other)).toBe(true);
    expect(sameTime(other, one)).toBe(true);
  });
});

describe('letters are not of the same time', () => {
  it.each([
    ['2016-05-10', '2016-05-25'],
    ['2016-05', '2016-07'],
    // A year, a season, a decade or an open end says too little of when.
    ['2016', '2016-05-10'],
    ['2016', '2016'],
    ['2016-21', '2016-21'],
    ['201X', '2016-05'],
    ['2016-05-10/..', '2016-05-11'],
    ['2016-05-10/', '2016-05-11'],
  ])('%s and %s', (one, other) => {
    expect(sameTime(one, other)).toBe(false);
    expect(sameTime(other, one)).toBe(false);
  });
});

it('pairs stand in the order given', () => {
  expect(
    pairsOfSameTime(['2016-05-01', '2014', '2016-05-09', '2016-05-20'], (date) => date),
  ).toEqual([
    ['2016-05-01', '2016-05-09'],
    ['2016-05-09', '2016-05-20'],
  ]);
});
