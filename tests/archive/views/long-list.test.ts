import { describe, expect, it } from 'vitest';
import {
  listPages,
  longList,
  pageAt,
  pageWords,
  partOf,
  type LongList,
} from '../../../src/archive/views/long-list.ts';
import { pageLinks } from '../../../src/archive/views/page-links.ts';

/** So many entries of each year, newest first, each with its place from the oldest: "2016-3". */
const entries = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts)
    .flatMap(([year, count]) => Array.from({ length: count }, (_, index) => `${year}-${index + 1}`))
    .toReversed();

const listOf = (counts: Readonly<Record<string, number>>): LongList<string> =>
  longList(entries(counts), {
    yearOf: (entry) => entry.replace(/-\d+$/u, ''),
    lengths: { whole: 5, newest: 2, page: 3 },
  });

/** The pages of a list: "2016/1: 2016-3 2016-2 2016-1". */
const shown = (list: LongList<string>) =>
  listPages(list).map((page) => `${partOf(page)}: ${page.entries.join(' ')}`);

describe('a list', () => {
  it.each([
    [{}, '', []],
    [{ 2014: 3, 2016: 2 }, '2016-2 2016-1 2014-3 2014-2 2014-1', []],
    [
      { 2014: 3, 2016: 2, '2010s': 1 },
      '2010s-1 2016-2',
      ['2010s: 2010s-1', '2016: 2016-2 2016-1', '2014: 2014-3 2014-2 2014-1'],
    ],
    // The newest page holds up to twice as many, less one.
    [
      { 2014: 1, 2016: 5 },
      '2016-5 2016-4',
      ['2016: 2016-5 2016-4 2016-3 2016-2 2016-1', '2014: 2014-1'],
    ],
    [
      { 2016: 10 },
      '2016-10 2016-9',
      [
        '2016: 2016-10 2016-9 2016-8 2016-7',
        '2016/2: 2016-6 2016-5 2016-4',
        '2016/1: 2016-3 2016-2 2016-1',
      ],
    ],
  ])('of %j shows %j itself, and the rest on pages', (counts, own, pages) => {
    const list = listOf(counts);
    expect(list.shown.join(' ')).toBe(own);
    expect(shown(list)).toEqual(pages);
  });

  it('keeps the content of every numbered page as newer entries come', () => {
    let before = new Set<string>();
    for (let count = 6; count < 40; count += 1) {
      const pages = shown(listOf({ 2015: 7, 2016: count }));
      const numbered = new Set(pages.filter((page) => page.includes('/')));
      expect([...before].filter((page) => !numbered.has(page))).toEqual([]);
      before = numbered;
    }
    expect(before.size).toBe(13);
  });

  it('holds everything once on its pages', () => {
    for (let count = 6; count < 40; count += 1) {
      const list = listOf({ 2015: 4, 2016: count });
      const all = listPages(list).flatMap((page) => page.entries);
      expect(all).toEqual(entries({ 2015: 4, 2016: count }));
    }
  });

  it('counts as it is told to', () => {
    const list = longList(['a', 'a', 'b'], {
      yearOf: () => '2016',
      count: (some) => new Set(some).size,
      lengths: { whole: 1, newest: 1, page: 1 },
    });
    expect([list.count, list.years[0]?.count]).toEqual([2, 2]);
  });

  it.each([
    ['2016', '2016-10'],
    ['2016/2', '2016-6'],
    ['2016/1', '2016-3'],
    // The newest page has the address of its year alone.
    ['2016/3', undefined],
    ['2016/0', undefined],
    ['2015', undefined],
    ['', undefined],
  ])('has at %j the page that begins with %s', (part, first) => {
    expect(pageAt(listOf({ 2016: 10 }), part)?.entries[0]).toBe(first);
  });
});

describe('the links between its pages', () => {
  const list = listOf({ 2014: 3, 2015: 40, 2016: 4 });
  const at = (part: string) => {
    const page = pageAt(list, part);
    if (!page) throw new Error(`Unexpected absence of ${part}`);
    return { words: pageWords(page), links: pageLinks(list, ['letter', 'letters'], page) };
  };

  it('are none where it stands on one page', () => {
    expect(pageLinks(listOf({ 2016: 5 }), ['letter', 'letters'])).toBeUndefined();
  });

  it('lead from its own page, which shows the newest, to the years', () => {
    const links = pageLinks(list, ['letter', 'letters']);
    expect(links?.words).toBe('The newest 2 of 47 letters. All, by year:');
    expect(links?.years.map(({ part, count, current }) => [part, count, current])).toEqual([
      ['2016', 4, false],
      ['2015', 40, false],
      ['2014', 3, false],
    ]);
    expect(links?.turn).toBeUndefined();
  });

  it.each([
    ['2016', '2016', '', '', undefined, '2015'],
    [
      '2015',
      '2015',
      'Page 13 of 13 of 2015, counted from the oldest',
      '[13] 12 11 10 gap 1',
      '2016',
      '2015, page 12',
    ],
    [
      '2015/7',
      '2015, page 7',
      'Page 7 of 13 of 2015, counted from the oldest',
      '13 gap 10 9 8 [7] 6 5 4 gap 1',
      '2015, page 8',
      '2015, page 6',
    ],
    [
      '2015/1',
      '2015, page 1',
      'Page 1 of 13 of 2015, counted from the oldest',
      '13 gap 4 3 2 [1]',
      '2015, page 2',
      '2014',
    ],
    ['2014', '2014', '', '', '2015, page 1', undefined],
  ])('of %s are those about it', (part, words, told, pages, newer, older) => {
    const { words: said, links } = at(part);
    expect(said).toBe(words);
    expect(links?.years.filter(({ current }) => current).map(({ year }) => year)).toEqual([
      part.slice(0, 4),
    ]);
    const { turn } = links ?? {};
    expect(turn?.words).toBe(told);
    expect(
      turn?.pages
        .map((page) => (page === 'gap' ? page : page.current ? `[${page.label}]` : page.label))
        .join(' '),
    ).toBe(pages);
    expect([turn?.newer?.label, turn?.older?.label]).toEqual([newer, older]);
  });
});
