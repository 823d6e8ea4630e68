import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/archive/views/reported-finding.ts';
import { statusTimeline } from '../../../src/archive/views/lanes.ts';
import { ledger } from '../../../src/archive/views/ledger.ts';
import type { Status } from '../../../src/archive/status.ts';
import { archiveOf, letter, person } from '../records.ts';

const ana = person('ana', { name: 'Ana Vesel' });

/** An archive of letters that report a status of Ana, or mention her, by date. */
const archiveWith = (reports: readonly (readonly [date: string, status: Status | 'mention'])[]) =>
  archiveOf({
    people: [ana],
    letters: reports.map(([date, status], index) =>
      letter(`letter-${index}`, {
        date,
        ...(status === 'mention'
          ? { mentions: [{ person: 'ana' }] }
          : { detainees: [{ person: 'ana', status }] }),
      }),
    ),
  });

const told = (...reports: (readonly [string, Status | 'mention'])[]): string => {
  const archive = archiveWith(reports);
  return finding(archive, ana, ledger(archive, 'ana'));
};

describe('what letters report over time, in a sentence', () => {
  it.each([
    [[['2010', 'detained']], 'One letter, 2010: reported as detained in 2010.'],
    [
      [
        ['2009', 'detained'],
        ['2010-05', 'imprisoned'],
        ['2010-10', 'not-stated'],
        ['2016', 'imprisoned'],
        ['2017', 'released-restricted'],
        ['2018-01', 'mention'],
        ['2018-06', 'died'],
      ],
      'Seven letters, 2009–2018: reported as detained in 2009, imprisoned from 2010 to 2016, ' +
        'released under restrictions in 2017, dead in 2018. ' +
        'One states no status and one mentions Ana Vesel otherwise.',
    ],
    [
      [
        ['2010-01', 'detained'],
        ['2010-08', 'imprisoned'],
      ],
      'Two letters, 2010: reported as detained and then imprisoned in 2010.',
    ],
    [
      [
        ['2010-08-01', 'detained'],
        ['2010-08-05', 'imprisoned'],
      ],
      'Two letters, 2010: reported as detained and also imprisoned in 2010.',
    ],
    [
      [
        ['2010', 'not-stated'],
        ['2012', 'not-stated'],
      ],
      'Two letters, 2010–2012: two state no status.',
    ],
    [
      [
        ['2010', 'mention'],
        ['2011', 'not-stated'],
      ],
      'Two letters, 2010–2011: one states no status and one mentions Ana Vesel otherwise.',
    ],
    [[['201X', 'detained']], 'One letter, 2010s: reported as detained in the 2010s.'],
    [[], ''],
  ] as [[string, Status | 'mention'][], string][])('%j', (reports, sentence) => {
    expect(told(...reports)).toBe(sentence);
  });

  it('counts the changes in the middle where they are many', () => {
    const many = Array.from(
      { length: 9 },
      (_, index) => [`${2001 + index}`, index % 2 ? 'released' : 'detained'] as const,
    );
    expect(told(...many)).toBe(
      'Nine letters, 2001–2009: reported as detained in 2001, released in 2002, detained in 2003, ' +
        'released in 2004, four more changes, detained in 2009 at last.',
    );
  });

  it('tells what many reports of the same years are, and not their order', () => {
    const statuses = ['detained', 'released', 'imprisoned'] as const;
    const many = Array.from(
      { length: 9 },
      (_, index) => [`2010-0${index + 1}`, statuses[index % 3] ?? 'died'] as const,
    );
    expect(told(...many)).toBe(
      'Nine letters, 2010: reported as variously detained, released and imprisoned in 2010.',
    );
  });

  it('counts a translation once with its original', () => {
    const archive = archiveOf({
      people: [ana],
      letters: ['a', 'b'].map((id) =>
        letter(id, {
          date: '2012',
          detainees: [{ person: 'ana', status: 'detained' }],
          related: id === 'b' ? [{ letter: 'a', relation: 'translation-of' }] : [],
        }),
      ),
    });
    const rows = ledger(archive, 'ana');
    expect(finding(archive, ana, rows)).toBe('One letter, 2012: reported as detained in 2012.');
    expect(statusTimeline(archive, rows).lanes.map(({ letters }) => letters)).toEqual([1]);
  });
});

describe('the lanes of a timeline', () => {
  const lanesOf = (...reports: (readonly [string, Status | 'mention'])[]) => {
    const archive = archiveWith(reports);
    return statusTimeline(archive, ledger(archive, 'ana')).lanes;
  };

  it('are one a status, as first reported, and below them what states none', () => {
    const lanes = lanesOf(
      ['2009', 'mention'],
      ['2010', 'not-stated'],
      ['2011', 'imprisoned'],
      ['2012', 'detained'],
      ['2013', 'imprisoned'],
    );
    expect(lanes.map(({ label, letters, stated }) => [label, letters, stated])).toEqual([
      ['Imprisoned', 2, true],
      ['Detained', 1, true],
      ['Status not stated', 1, false],
      ['Mentioned otherwise', 1, false],
    ]);
  });

  it('join letters that report one status after another, over those that state none', () => {
    const [imprisoned, detained] = lanesOf(
      ['2010-01-01', 'imprisoned'],
      ['2011-01-01', 'not-stated'],
      ['2012-01-01', 'imprisoned'],
      ['2013-01-01', 'detained'],
      ['2014-01-01', 'imprisoned'],
    );
    expect(imprisoned?.points.map(({ from }) => from)).toEqual([0, 40, 80]);
    expect(imprisoned?.stretches).toEqual([{ from: 0, to: 40 }]);
    expect(detained?.stretches).toEqual([]);
  });

  it('have no more points than a page should hold, however many letters there are', () => {
    const statuses = ['detained', 'released', 'imprisoned', 'died', 'disappeared'] as const;
    const days = Array.from({ length: 4_000 }, (_, day) =>
      new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const lanes = lanesOf(...days.map((day, at) => [day, statuses[at % 5] ?? 'died'] as const));
    const points = lanes.flatMap((lane) => lane.points);
    expect(points.length).toBeLessThanOrEqual(5 * 41);
    expect(points.length).toBeGreaterThan(100);
    expect(points[0]?.words).toMatch(/^2\d letters, from 1 January 2000 to /u);
    expect(lanes.map(({ letters }) => letters)).toEqual([800, 800, 800, 800, 800]);
  });

  it('are none where no letter has a date that stands anywhere', () => {
    expect(lanesOf()).toEqual([]);
  });
});
