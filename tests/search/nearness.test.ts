import { describe, expect, it } from 'vitest';
import { answersQuery } from '../../src/search/nearness.ts';

describe('marked words answer a query', () => {
  it.each([
    ['torture', ['torture,']],
    ['torture', ['Torturers']],
    ['prisoners', ['prisoner']],
    ['“a lamp left”', ['a', 'lamp', 'left']],
    ['Žofie', ['Zofie’s']],
    ['图书馆的灯', ['图书馆', '的', '灯']],
    ['lamp xylophone', ['lamp']],
  ])('%j by %j', (query, marked) => {
    expect(answersQuery(query, marked)).toBe(true);
  });

  it.each([
    ['xylophone', ['xenon']],
    ['torture', ['tort']],
    ['prisoners', ['price']],
    ['lamp', []],
    ['灯', ['图书馆']],
  ])('not %j by %j', (query, marked) => {
    expect(answersQuery(query, marked)).toBe(false);
  });
});
