import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/archive/views/timeline.ts';

const of = (...dates: string[]) => timeline(dates, (date) => date);

describe('timeline', () => {
  it('runs over whole years, from 0 to 100', () => {
    const { years } = of('2010-10-21', '2012-05');
    expect(years).toEqual([
      { year: 2010, at: 0, labeled: true },
      { year: 2011, at: 33.33, labeled: true },
      { year: 2012, at: 66.67, labeled: true },
      { year: 2013, at: 100, labeled: true },
    ]);
  });

  it.each([
    ['2010-01-01', 0, 0],
    ['2010-07-02', 49.86, 49.86],
    ['2010-12-31', 99.73, 99.73],
    ['2010', 0, 99.73],
    ['2010-06', 41.37, 49.32],
    ['2010-06-01/2010-06-30', 41.37, 49.32],
    ['2010-07-02/..', 49.86, 49.86],
    ['../2010-07-02', 49.86, 49.86],
  ])('%s stands from %d to %d', (date, from, to) => {
    expect(of(date).points).toEqual([{ entry: date, from, to }]);
  });

  it('labels no more years than a phone has room for', () => {
    for (const last of ['2011', '2016', '2023', '2060']) {
      const labeled = of('2010', last).years.filter((year) => year.labeled);
      expect(labeled.length).toBeLessThanOrEqual(7);
      expect(labeled.length).toBeGreaterThan(2);
    }
  });

  it('is empty without entries', () => {
    expect(of()).toEqual({ years: [], points: [] });
  });
});
