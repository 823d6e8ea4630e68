import { describe, expect, it } from 'vitest';
import { issueView } from '../../../src/archive/views/issue.ts';
import { organizationView } from '../../../src/archive/views/organization.ts';
import { personView } from '../../../src/archive/views/person.ts';
import { recordPart, recordParts } from '../../../src/archive/views/record-part.ts';
import { archiveOf, issue, letter, organization, person } from '../records.ts';

const day = (index: number) => String((index % 28) + 1).padStart(2, '0');
const month = (index: number) => String((Math.floor(index / 28) % 12) + 1).padStart(2, '0');

/** An archive in which everything has to do with the same few: 250 letters of 2016, and as many as are asked for of 2015. */
function archiveWith(older: number) {
  const letters = Array.from({ length: 250 + older }, (_, index) =>
    letter(`l${String(index).padStart(3, '0')}`, {
      date: `${index < older ? 2015 : 2016}-${month(index)}-${day(index)}`,
      signatories: [{ person: 'cy', organization: 'watch', role: 'Director' }],
      addressees: [{ person: 'dee', organization: 'ministry' }],
      detainees: [{ person: 'ana', status: 'detained' }],
      issues: ['papers'],
      asks: [{ ask: 'Free Ana', kind: 'release', people: ['ana'], issues: ['papers'] }],
      source: { publisher: 'press' },
    }),
  );
  return archiveOf({
    letters,
    people: ['ana', 'cy', 'dee'].map((id) => person(id)),
    organizations: ['watch', 'ministry', 'press'].map((id) => organization(id)),
    issues: [issue('papers')],
  });
}

const long = archiveWith(30);
const ana = long.person('ana')!;

describe('the lists of a record that are too long for its page', () => {
  it.each([
    ['person', 'ana', 'named'],
    ['person', 'cy', 'signed'],
    ['person', 'dee', 'received'],
    ['organization', 'watch', 'signed'],
    ['organization', 'ministry', 'received'],
    ['organization', 'press', 'published'],
    ['issue', 'papers', 'letters'],
  ] as const)('of a %s, %s, are on pages: %s', (kind, id, list) => {
    expect(recordParts(long, kind, id).filter((of) => of.list === list)).toEqual([
      { list, part: '2016' },
      { list, part: '2016/1' },
      { list, part: '2015' },
    ]);
    const shown = ['2016', '2016/1', '2015'].map((part) => {
      const of = recordPart(long, kind, id, { list, part })?.shown;
      return of?.shape === 'ledger' ? of.rows : of?.shape === 'letters' ? of.lines : [];
    });
    expect(shown.map(({ length }) => length)).toEqual([150, 100, 30]);
    const letters = shown.flat().map((one) => one.letter.id);
    expect(new Set(letters).size).toBe(280);
  });

  it('are on pages of fewer where an issue has its asks', () => {
    const parts = recordParts(long, 'issue', 'papers').filter(({ list }) => list === 'asks');
    expect(parts.map(({ part }) => part)).toEqual(['2016', '2016/3', '2016/2', '2016/1', '2015']);
    const of = recordPart(long, 'issue', 'papers', { list: 'asks', part: '2016/1' });
    expect(of?.shown.shape === 'asks' && of.shown.asks.length).toBe(60);
  });

  it('say whose they are, and of when', () => {
    const of = recordPart(long, 'person', 'cy', { list: 'signed', part: '2016/1' });
    expect([of?.name, of?.heading, of?.when]).toEqual(['cy', 'Letters signed', '2016, page 1']);
    expect(of?.shown.shape === 'letters' && of.shown.lines[0]?.note).toBe(
      'as Director, watch · names one detainee',
    );
  });

  it.each([
    ['person', 'ana', 'signed', '2016'],
    ['person', 'ana', 'named', '2014'],
    ['person', 'ana', 'constructor', '2016'],
    ['person', 'nobody', 'named', '2016'],
  ] as const)('are none other: of a %s, %s, %s %s', (kind, id, list, part) => {
    expect(recordPart(long, kind, id, { list, part })).toBeUndefined();
  });

  it('are none in an archive in which they are short', () => {
    const short = archiveOf({
      letters: long.letters.slice(0, 100),
      people: long.people,
      organizations: long.organizations,
      issues: long.issues,
    });
    expect(recordParts(short, 'person', 'ana')).toEqual([]);
    expect(personView(short, ana).rows).toHaveLength(100);
    expect(personView(short, ana).rowLinks).toBeUndefined();
  });
});

describe('the page of such a record', () => {
  it('has a ledger of the newest letters that name them, oldest first, and counts all', () => {
    const { rows, rowLinks, named, timeline } = personView(long, ana);
    expect(rows).toHaveLength(50);
    expect([rows[0]?.letter.date, rows.at(-1)?.letter.date]).toEqual(['2016-09-07', '2016-10-28']);
    expect(rowLinks?.words).toBe('The newest 50 of 280 letters. All, by year:');
    expect(named).toBe('Named in 280 letters, 2015–2016');
    // More points than can be told apart are joined.
    const [lane, ...others] = timeline?.lanes ?? [];
    expect(others).toEqual([]);
    expect(lane?.letters).toBe(280);
    expect(lane?.points.length).toBeLessThanOrEqual(101);
    expect(lane?.points[0]?.words).toMatch(/^\w+ letters, from 1 January 2015 to /u);
  });

  it('has the newest letters of each list', () => {
    const { signed } = personView(long, long.person('cy')!);
    expect([signed.lines.length, signed.links?.words]).toEqual([
      50,
      'The newest 50 of 280 letters. All, by year:',
    ]);
    const watch = organizationView(long, long.organization('watch')!);
    expect([watch.signed.lines.length, watch.overTime?.sentence]).toEqual([
      50,
      '280 letters, 2015–2016.',
    ]);
    const { letters, asks, askLinks, tally } = issueView(long, long.issue('papers')!);
    expect([letters.lines.length, asks.length]).toEqual([50, 30]);
    expect(askLinks?.words).toBe('The newest 30 of 280 letters. All, by year:');
    expect(tally?.rows[0]?.words).toBe('280 asks of 280 letters');
  });
});
