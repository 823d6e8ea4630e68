import { describe, expect, it } from 'vitest';
import { changesPath } from '../../../src/archive/address.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { changesOf } from '../../../src/archive/changes.ts';
import {
  changesByDay,
  changesList,
  countedChanges,
  daysElsewhere,
  daysOfEntries,
  isLong,
  newestDays,
  type DayOfChanges,
} from '../../../src/archive/views/changes.ts';
import { listPages, partOf } from '../../../src/archive/views/long-list.ts';
import { logged } from '../logged.ts';
import { archiveOf, issue, letter, organization, person } from '../records.ts';

const archive = archiveOf({
  letters: [letter('2014-a', { date: '2014' }), letter('2015-b', { date: '2015' })],
  people: [person('zoe'), person('ana', { aliases: ['anna'] })],
  organizations: [organization('quill-house')],
  issues: [issue('press')],
});

const daysIn = (of: Archive, ...lines: string[]) =>
  changesByDay(changesOf({ log: logged(...lines), otherwise: undefined }, of), of);

/** A day in lines. */
const told = ({ day, kinds, withdrawn }: DayOfChanges): string[] => [
  day,
  ...kinds.flatMap(({ added, corrected }) => [
    ...added.map(({ record, again }) => `${again ? '++' : '+'} ${record.id}`),
    ...corrected.map(({ record, fields }) => `~ ${record.id}: ${fields.join(', ')}`),
  ]),
  ...(withdrawn ? [withdrawn] : []),
];

const log = (...lines: string[]) => daysIn(archive, ...lines).map(told);

describe('the log of changes', () => {
  it('has the newest day first, and on each the kinds and records in the order of the archive', () => {
    expect(
      log(
        '2014-01-01 issue added press',
        '2014-01-01 person added zoe',
        '2014-01-01 letter added 2014-a',
        '2014-01-01 person added ana',
        '2014-01-01 letter added 2015-b',
        '2014-02-01 organization added quill-house',
        '2014-02-01 issue changed press (definition,label)',
        '2014-02-01 letter changed 2014-a (body,source)',
      ),
    ).toEqual([
      ['2014-02-01', '~ 2014-a: text, source', '+ quill-house', '~ press: name, definition'],
      ['2014-01-01', '+ 2015-b', '+ 2014-a', '+ ana', '+ zoe', '+ press'],
    ]);
  });

  it('names a record once a day, whatever happened to it', () => {
    expect(
      log(
        '2014-01-01 person added zoe',
        '2014-01-01 person changed zoe (name)',
        '2014-01-02 person changed zoe (forms)',
        '2014-01-02 person changed zoe (name,forms)',
        '2014-01-03 person removed zoe',
        '2014-01-04 person added zoe (name)',
        '2014-01-04 person changed zoe (forms)',
        '2014-01-05 person changed zoe',
      ),
    ).toEqual([
      ['2014-01-05', '~ zoe: '],
      ['2014-01-04', '++ zoe'],
      ['2014-01-03', 'One person was withdrawn.'],
      ['2014-01-02', '~ zoe: name, other forms of the name'],
      ['2014-01-01', '+ zoe'],
    ]);
  });

  it('knows a record again that was renamed', () => {
    expect(
      log(
        '2014-01-01 person added anna',
        '2014-01-02 person removed anna',
        '2014-01-02 person added ana',
        '2014-01-02 person changed ana (name)',
      ),
    ).toEqual([
      ['2014-01-02', '~ ana: name, addresses'],
      ['2014-01-01', '+ ana'],
    ]);
  });

  it('counts what was withdrawn, and nowhere says what it was', () => {
    const days = daysIn(
      archive,
      '2013-01-01 person added secret-name',
      '2014-01-01 letter added secret-letter',
      '2014-01-01 person added secret-other',
      '2014-01-02 person changed secret-name (name)',
      '2014-01-03 person removed secret-name',
      '2014-01-03 letter removed secret-letter',
      '2014-01-03 person removed secret-other',
      '2014-01-04 letter added secret-slip',
      '2014-01-04 letter removed secret-slip',
    );
    expect(days.map(told)).toEqual([['2014-01-03', 'One letter and two people were withdrawn.']]);
    expect(JSON.stringify(days)).not.toContain('secret');
  });

  it('is empty without a history', () => {
    expect(log()).toEqual([]);
  });

  it('is divided by years that have a day', () => {
    const days = daysIn(
      archive,
      '2012-12-31 person added ana',
      '2014-01-01 person added zoe',
      '2014-02-01 letter changed 2014-a (body)',
      '2014-05-01 issue added press',
      '2014-05-01 person removed nobody',
    );
    const pages = listPages(changesList(days));
    expect(pages.map(partOf)).toEqual(['2014', '2012']);
    expect(pages.flatMap(({ entries }) => daysOfEntries(entries))).toEqual(days);
  });

  it('has more pages for a year of many, the days of which are found from the newest', () => {
    const people = Array.from({ length: 1300 }, (_, index) => person(`p${index}`));
    const dayOf = (index: number) => `2014-01-0${index < 700 ? 1 : index < 790 ? 2 : 3}`;
    const days = daysIn(
      archiveOf({ people }),
      ...people.map(({ id }, index) => `${dayOf(index)} person added ${id}`),
    );
    const list = changesList(days);
    const pages = listPages(list);
    expect(pages.map((page) => [partOf(page), page.entries.length])).toEqual([
      ['2014', 500],
      ['2014/2', 400],
      ['2014/1', 400],
    ]);
    // A day may go on from one page to the next.
    expect(pages.map(({ entries }) => daysOfEntries(entries).map(({ day }) => day))).toEqual([
      ['2014-01-03'],
      ['2014-01-03', '2014-01-02', '2014-01-01'],
      ['2014-01-01'],
    ]);
    expect(pages.map((page) => daysElsewhere(list, page))).toEqual([
      [
        { day: '2014-01-02', part: '2014/2' },
        { day: '2014-01-01', part: '2014/2' },
      ],
      [],
      [],
    ]);
  });
});

describe('its newest days', () => {
  const many = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => person(`${prefix}${index}`));
  /** Days on each of which so many people were added, the newest first. */
  const daysOf = (...counts: number[]) => {
    const people = counts.map((count, index) => many(`d${index}-`, count));
    const lines = people.flatMap((of, index) =>
      of.map(({ id }) => `2014-01-${String(28 - index)} person added ${id}`),
    );
    return daysIn(archiveOf({ people: people.flat() }), ...lines);
  };

  it.each([
    [[100, 100, 1], 2],
    [[199, 2, 1], 1],
    [[200], 1],
    // Of the long day, the page says how many.
    [[201, 199, 1], 2],
    [[3, 500, 4], 3],
    [[], 0],
  ])('of days with %j records are %i', (counts, shown) => {
    expect(newestDays(daysOf(...counts))).toHaveLength(shown);
  });

  it('are long with more than 200 records, which are then counted', () => {
    const [long, short] = daysOf(201, 200);
    expect(long && [isLong(long), countedChanges(long)]).toEqual([true, '201 people']);
    expect(short && isLong(short)).toBe(false);
    const [mixed] = daysIn(
      archive,
      '2014-01-01 letter changed 2014-a',
      '2014-01-01 person added ana',
      '2014-01-01 person changed zoe',
    );
    expect(mixed && countedChanges(mixed)).toBe('one letter and two people');
  });
});

it.each([
  ['', '/about/changes/'],
  ['2014', '/about/changes/2014/'],
  ['2014-03-02', '/about/changes/2014/#2014-03-02'],
  ['2014/3', '/about/changes/2014/3/'],
  ['2014/3#2014-03-02', '/about/changes/2014/3/#2014-03-02'],
])('has an address for %j', (when, path) => {
  expect(changesPath(when)).toBe(path);
});
