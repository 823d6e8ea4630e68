import { describe, expect, it } from 'vitest';
import { hasPicks, noPicks, readPicks, togglePick, writePicks } from '../../src/search/picks.ts';

const facets = ['kind', 'year'] as const;

describe('what is picked', () => {
  it.each([
    ['', ''],
    ['year=2016&kind=release', 'kind=release&year=2016'],
    ['year=2016&year=2014&year=2016&year=', 'year=2016&year=2014'],
    ['other=1&constructor=2', ''],
    ['kind=%3Cb%3E', 'kind=%3Cb%3E'],
  ])('%j comes out as %j', (address, expected) => {
    const parameters = new URLSearchParams();
    writePicks(facets, readPicks(facets, new URLSearchParams(address)), parameters);
    expect(parameters.toString()).toBe(expected);
  });

  it('grows and shrinks by a value, and is itself not changed', () => {
    const nothing = noPicks(facets);
    const one = togglePick(nothing, 'year', '2016');
    const two = togglePick(one, 'year', '2014');
    expect([nothing, one, two].map(hasPicks)).toEqual([false, true, true]);
    expect(two.year).toEqual(['2016', '2014']);
    expect(togglePick(two, 'year', '2016').year).toEqual(['2014']);
    expect(one.year).toEqual(['2016']);
  });
});
