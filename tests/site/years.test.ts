import { describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

const invented = new Map(pagesOf(inject('invented')).map((page) => [page.path, page]));

function pageAt(path: string): BuiltPage {
  const page = invented.get(`/invented/${path}`);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

// Counted by hand in tests/fixtures/archive/letters: two pairs are a letter and its translation.
const years = [
  '2008: three',
  '2009: one',
  '2010: no letters',
  '2011: one',
  '2012: two',
  '2013: no letters',
  '2014: one',
  '2015: two',
  '2016: three',
  '2017: one',
  '2018: three',
  '2019: one',
  '2010s: one',
];

describe.each(['', 'letters/'])('letters over time on /%s', (path) => {
  const page = pageAt(path);

  it('say what they show', () => {
    expect(texts(page, '.years figcaption')).toEqual([
      '19 letters from 2008 to 2019, most in 2008, 2016 and 2018 (three each); none in 2010 and 2013; the year of one is not known.',
    ]);
  });

  it('have a column for each year, and a mark for each letter', () => {
    const columns = texts(page, '.years > ol > li');
    expect(columns).toHaveLength(years.length);
    for (const [index, year] of years.entries()) expect(columns[index]?.indexOf(year)).toBe(0);
    expect(all(page, '.years > ol .mark')).toHaveLength(19);
    expect(texts(page, '.key li')).toEqual([
      'eight open letters',
      'one joint letter',
      'five statements',
      'three petitions',
      'two submissions',
      'timed for an occasion',
    ]);
  });

  it('have a row for each year, with its occasions, and say how it was counted', () => {
    const rows = texts(page, '.years tbody th');
    expect(rows).toEqual(years.map((year) => year.replace(/:.*/u, '')));
    // Eight letters are timed for an occasion, of which two are one letter in two languages.
    expect(all(page, '.years td li')).toHaveLength(8);
    expect(texts(page, '.years details .label')[0]).toMatch(
      /^A letter and its translations .* first year .* not certain/u,
    );
  });

  it('lead from each year that has letters to its section', () => {
    const list = pageAt('letters/');
    const sections = new Set(all(list, 'h2[id]').map(({ properties }) => properties['id']));
    for (const place of ['.years > ol > li > a', '.years tbody th a']) {
      const links = all(page, place).map(({ properties }) => String(properties['href']));
      expect(links).toHaveLength(11);
      for (const link of links) {
        expect(link.indexOf('/invented/letters/#y')).toBe(0);
        expect(sections).toContain(link.split('#')[1]);
      }
    }
  });
});

it('gives the occasion of each letter that has one in the list of letters', () => {
  const said = texts(pageAt('letters/'), '.letters li .fromto').filter((text) =>
    text.startsWith('Occasion: '),
  );
  expect(said).toHaveLength(9);
  expect(texts(pageAt(''), '.letters').join(' ')).not.toContain('Occasion: ');
});

describe('an issue', () => {
  const page = pageAt('issues/enforced-disappearance/');

  it('has its letters over time', () => {
    expect(texts(page, '.years figcaption')).toEqual([
      'Six letters from 2015 to 2018, most in 2016 (three).',
    ]);
    expect(all(page, '.years > ol .mark')).toHaveLength(6);
  });

  it('has its asks by kind, each with a bar', () => {
    expect(all(page, '.tally tbody tr').length).toBeGreaterThan(1);
    expect(all(page, '.tally rect')).toHaveLength(all(page, '.tally tbody tr').length);
  });

  it('is not drawn over time where all its letters are of one year', () => {
    const [one] = [...invented.values()].filter(
      (candidate) =>
        /\/issues\/[^/]+\/$/u.test(candidate.path) && all(candidate, '.letters li').length === 1,
    );
    if (!one) throw new Error('no issue with one letter');
    expect(all(one, '.years')).toEqual([]);
  });
});
