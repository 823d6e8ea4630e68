import { describe, expect, it } from 'vitest';
import { newestDay, partTag, tagOf } from '../../src/search/part-tag.ts';
import { indexParts } from '../../src/search/parts.ts';
import { letter } from '../archive/records.ts';

const dated = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, index) => letter(`${date.slice(0, 4)}-${index}`, { date })),
  );

const shape = (counts: Readonly<Record<string, number>>, most: number) =>
  indexParts(dated(counts), most).map(({ name, letters }) => `${name}: ${letters.length}`);

describe('the parts of an index', () => {
  it.each([
    ['none', {}, [': 0']],
    ['all that one holds', { '1999': 2, '2016': 2 }, [': 4']],
    ['halves of all years', { '1999': 3, '2016': 3 }, ['1984-2015: 3', '2016-2047: 3']],
    ['halves of halves', { '2016': 3, '2017': 3 }, ['2016: 3', '2017: 3']],
    [
      'several years together',
      { '2016': 1, '2017': 1, '2020': 4 },
      ['2016-2019: 2', '2020-2023: 4'],
    ],
    [
      'a day, a month, an interval',
      { '2016-05-02': 2, '2017-03': 2, '2020/2021': 1 },
      ['2016-2019: 4', '2020-2023: 1'],
    ],
    ['years known to the decade', { '199X': 4, '2016': 1 }, ['1984-2015: 4', '2016-2047: 1']],
  ])('%s', (_, counts, expected) => {
    expect(shape(counts as Readonly<Record<string, number>>, 4)).toEqual(expected);
  });

  it('hold every letter once, and no more than they may', () => {
    const letters = dated({ '1990': 7, '2001': 40, '2002': 3, '2016': 90 });
    const parts = indexParts(letters, 10);
    expect(
      parts.flatMap((part) => part.letters).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ).toEqual(letters.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(Math.max(...parts.map((part) => part.letters.length))).toBeLessThanOrEqual(10);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    expect(parts.some(({ name }) => /^2016-h[01]+$/u.test(name))).toBe(true);
  });

  it('stay as they are while another grows, until it becomes two', () => {
    const counts = { '1990': 3, '2001': 9, '2016': 10 };
    const before = new Map(
      indexParts(dated(counts), 10).map(({ name, letters }) => [name, letters]),
    );
    for (const grown of [1, 2, 5, 30]) {
      const after = indexParts(dated({ ...counts, '2016': 10 + grown }), 10);
      const others = after.filter(({ name }) => !name.startsWith('2016'));
      expect(others.map(({ name }) => name)).toEqual(
        [...before.keys()].filter((name) => !name.startsWith('2016')),
      );
      for (const { name, letters } of others) expect(letters).toEqual(before.get(name));
    }
  });

  it('of a year keep their letters as it grows', () => {
    const [zero] = indexParts(dated({ '2016': 15 }), 10);
    const [grown] = indexParts(dated({ '2016': 16 }), 10);
    expect(zero?.name).toBe('2016-h0');
    expect(grown?.letters.slice(0, zero?.letters.length)).toEqual(zero?.letters);
  });
});

describe('the tag of a part', () => {
  it.each([
    ['en', '', 'en', undefined],
    ['zh', '2016', 'zh-x-2016', '2016-99'],
    ['en', '2016-2023', 'en-x-2016-2023', '2023-99'],
    ['en', '2016-h01', 'en-x-2016-h01', '2016-99'],
    ['en', '0-1023', 'en-x-0-1023', '1023-99'],
  ])('%s of %j', (language, part, tag, newest) => {
    expect(partTag(language, part)).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(tagOf(`${tag}_1a9ef27`)).toBe(tag);
    expect(newestDay(tag)).toBe(newest);
  });
});
