import { describe, expect, it } from 'vitest';
import { asksByLetter, asksPage, asksPages } from '../../../src/archive/views/asks-page.ts';
import { everyAsk } from '../../../src/archive/views/asks.ts';
import { archiveOf, issue, letter, organization, person } from '../records.ts';

const free = { ask: 'Free them', kind: 'release' as const };
const many = (count: number) => Array.from({ length: count }, () => free);

function pagesOf(counts: Readonly<Record<string, number>>) {
  const letters = Object.entries(counts).map(([date, count]) =>
    letter(`l-${date}`, { date, asks: many(count) }),
  );
  const archive = archiveOf({ letters });
  return asksPages(archive)
    .filter(({ kind }) => kind === 'release')
    .map(({ kind, part }) => {
      const page = asksPage(archive, kind, part);
      return [part, page?.when, page?.asks.length, page?.all.length];
    });
}

describe('the pages of a kind', () => {
  it.each([
    [{}, [['', '', 0, 0]]],
    [{ 2014: 3, 2016: 2 }, [['', '', 5, 5]]],
    [{ 2014: 80, 2016: 40 }, [['', '', 120, 120]]],
    // The first shows the newest, and leads to the years.
    [
      { 2014: 80, 2016: 41 },
      [
        ['', '', 60, 121],
        ['2016', '2016', 41, 41],
        ['2014', '2014', 80, 80],
      ],
    ],
    [
      { 2014: 181 },
      [
        ['', '', 60, 181],
        ['2014', '2014', 61, 181],
        ['2014/2', '2014, page 2', 60, 181],
        ['2014/1', '2014, page 1', 60, 181],
      ],
    ],
    [
      { 2013: 1, '201X': 119, 2009: 2 },
      [
        ['', '', 60, 122],
        ['2013', '2013', 1, 1],
        ['2010s', '2010s', 119, 119],
        ['2009', '2009', 2, 2],
      ],
    ],
  ])('of %j are %j', (counts, pages) => {
    expect(pagesOf(counts)).toEqual(pages);
  });

  it('are none other', () => {
    const archive = archiveOf({ letters: [letter('a', { asks: [free] })] });
    expect(asksPage(archive, 'release', '2014')).toBeUndefined();
  });
});

describe('asks under their letters', () => {
  const everyone = Array.from({ length: 20 }, (_, index) => `held-${index}`);
  const archive = archiveOf({
    people: ['ana', ...everyone].map((id) => person(id, { name: id === 'ana' ? 'Ana Vesel' : id })),
    organizations: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => organization(id)),
    issues: [issue('papers', { label: 'Papers' })],
    letters: [
      letter('2014-a', {
        addressees: [
          ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ organization: id })),
          { organization: 'f', relation: 'called-on' },
        ],
        detainees: [{ person: 'ana', status: 'detained' }],
        asks: [
          { ...free, ask: 'Free Ana Vesel', people: ['ana', 'held-0'], issues: ['papers'] },
          { ...free, people: everyone },
          { ...free, people: everyone.slice(0, 14) },
        ],
      }),
      letter('2014-a-fr', {
        letterLanguages: ['fr'],
        asks: [free],
        related: [{ letter: '2014-a', relation: 'translation-of' }],
      }),
      letter('2015-b', { date: '2015', asks: [free] }),
    ],
  });
  const [newest, oldest, ...more] = asksByLetter(archive, everyAsk(archive));
  if (!newest || !oldest) throw new Error('Unexpected absence of letters');

  it('stand under each letter once, with whom it speaks to and its translations', () => {
    expect(more).toEqual([]);
    expect([newest.letter.id, newest.to, newest.translations]).toEqual(['2015-b', '', []]);
    expect(oldest.to).toBe('to a, b, c and two others · calls on f');
    expect(oldest.translations.map(({ id }) => id)).toEqual(['2014-a-fr']);
  });

  it('are for people, some in the words, and some of hundreds beside them', () => {
    const [first, second, third] = oldest.asks;
    expect(first?.words.map(({ text }) => text)).toEqual(['Free ', 'Ana Vesel', '']);
    expect(first?.others.map(({ id }) => id)).toEqual(['held-0']);
    expect(first?.issues.map(({ label }) => label)).toEqual(['Papers']);
    expect([second?.others.length, second?.more, second?.number]).toEqual([12, 8, 2]);
    expect([third?.others.length, third?.more]).toEqual([14, 0]);
  });
});
