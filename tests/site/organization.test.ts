import { describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

const pages = new Map(
  (['real', 'invented'] as const).flatMap((name) => {
    const site = inject(name);
    return pagesOf(site).map((page) => [`${name} ${page.path.slice(site.base.length)}`, page]);
  }),
);

function organization(site: 'real' | 'invented', id: string): BuiltPage {
  const page = pages.get(`${site} organizations/${id}/`);
  if (!page) throw new Error(`no page of ${id}`);
  return page;
}

/** The rows of the table under a heading, their cells' words parted by a bar. */
function rows(page: BuiltPage, heading: string): string[] {
  const section = all(page, 'main .section').find((one) =>
    all({ ...page, tree: { type: 'root', children: [one] } }, `#${heading}`).at(0),
  );
  if (!section) return [];
  const alone = { ...page, tree: { type: 'root' as const, children: [section] } };
  return all(alone, 'tbody tr').map((row) =>
    texts({ ...page, tree: { type: 'root', children: [row] } }, 'td')
      .filter(Boolean)
      .join(' | '),
  );
}

const findings = (page: BuiltPage) => texts(page, '.found-of > p:first-child');

// Counted by hand in the letters.
describe('an organization that signed many letters', () => {
  const page = organization('real', 'human-rights-watch');

  it('says what its letters show together', () => {
    expect(texts(page, '.years figcaption')).toEqual([
      'Ten letters from 2009 to 2018, most in 2010 and 2012 (two each); none in 2013 and 2017.',
    ]);
    expect(findings(page)).toEqual([
      'At least 40 other organizations signed letters with it, most often International Campaign for Tibet (nine of ten letters).',
      'Its ten letters speak to six addressees, most often U.S. Department of State (four of ten letters).',
      'Its ten letters name at least 21 detainees, most often Liu Xiaobo (eight of ten letters).',
    ]);
  });

  it('has the thirty closest in a table, each with its years in words as well', () => {
    const partners = rows(page, 'partners');
    expect(partners).toHaveLength(30);
    expect(partners[0]).toBe('International Campaign for Tibet | nine letters | 2009–2018');
    const drawings = all(page, '.partners tbody svg');
    expect(drawings).toHaveLength(30);
    expect(drawings[0]?.properties).toMatchObject({
      role: 'img',
      ariaLabel: '2009, 2010 (two letters), 2011, 2012, 2014, 2015, 2016 and 2018',
    });
    expect(all(page, '.partners tbody tr:first-child circle')).toHaveLength(8);
    expect(texts(page, '.found-of p')).toContain(
      'And ten more organizations, in one letter each. The files of this archive name them all.',
    );
  });

  it('has a way to each part of the page', () => {
    expect(all(page, '.jump a').map(({ properties }) => properties['href'])).toEqual([
      '#partners',
      '#addressed',
      '#named',
      '#signed',
    ]);
  });
});

describe('an organization that issued one letter, in two languages', () => {
  const page = organization('real', 'worker-empowerment');

  it('has one letter, of one year, and nothing to draw', () => {
    expect(texts(page, '.section > p')[0]).toBe('One letter, 2019.');
    expect(all(page, '.years, .partners svg')).toEqual([]);
    expect(all(page, '.letters li')).toHaveLength(2);
  });

  it('has each partner with that letter, once', () => {
    const partners = rows(page, 'partners');
    expect(partners).toHaveLength(18);
    expect(new Set(partners.map((row) => row.replace(/^[^|]+/u, '')))).toEqual(
      new Set(['| one letter | 2019']),
    );
  });
});

describe('a government', () => {
  const page = organization('real', 'chinese-government');

  it('that letters address and that signed none has the years of what it received', () => {
    expect(texts(page, '.section > h2').slice(0, 4)).toEqual([
      'Letters received, by year',
      'Who wrote to it',
      'For whom',
      'Letters received',
    ]);
    expect(texts(page, '.years figcaption')[0]).toMatch(/^Eight letters from 2010 to 2022/u);
  });

  it('leads from each year to its letters on the page', () => {
    const links = all(page, '.years > ol a').map(({ properties }) => String(properties['href']));
    expect(links).toHaveLength(5);
    const firsts = links.map((href) => texts(page, `[id="${href.slice(1)}"] .when`)[0]);
    expect(firsts.map((date) => date?.slice(-4))).toEqual(links.map((href) => href.slice(2)));
  });

  it('has who wrote to it, and for whom', () => {
    const [senders, named] = texts(page, '.found-of > p:first-child');
    expect(senders).toMatch(/^These eight letters have .* signatories/u);
    expect(named).toMatch(/^These eight letters name .* detainees, most often/u);
    expect(texts(page, '.tallied:not(.named) tbody tr')).toContainEqual(
      expect.stringMatching(/^Chinese Human Rights Defenders\s+two letters\s*2010–2019$/u),
    );
    expect(rows(page, 'named').length).toBeGreaterThan(20);
  });

  it('has the letters of its parts apart', () => {
    expect(texts(page, '.people li')).toEqual(
      expect.arrayContaining(['Public security organs of China addressed in one letter']),
    );
  });
});

describe('an organization with a part', () => {
  const page = organization('invented', 'lantern-office');

  it('does not count the part’s letters, and names it as a partner where both signed', () => {
    expect(texts(page, '.years figcaption')).toEqual([
      'Four letters from 2016 to 2019, no more than one a year.',
    ]);
    expect(rows(page, 'partners')).toContain(
      'Lantern Office, Uplands Desk a part of it | one letter | 2017',
    );
    expect(texts(page, '.people li')).toEqual(['Lantern Office, Uplands Desk signed two letters']);
  });

  it('has what its last letter reported of everyone whom it names', () => {
    const named = rows(page, 'named');
    expect(named).toHaveLength(15);
    expect(named).toContain('Tarnóczvári Bódog | two letters | Died, 9 January 2019');
    expect(named).toContain('Ana Vesel Ana Veseľ | two letters | Imprisoned, 20 February 2017');
  });

  it('has those whom it only sent a copy to nowhere among its addressees', () => {
    expect(rows(page, 'addressed').map((row) => row.split(' | ')[0])).toEqual([
      'Ministry of Foreign Affairs of Corrant Henrike Vaalstra-Oyen',
      'Ministry of Justice of Veldania',
      'Government of Corrant',
      'Government of the Republic of Veldania Radomir Stelvan',
    ]);
  });
});

it('an organization that no other signed with says so', () => {
  const page = organization('invented', 'physicians-of-the-tarsil-valleys');
  expect(findings(page)[0]).toBe(
    'Its letter has no other organization of this archive among the signatories.',
  );
  expect(all(page, '.partners')).toEqual([]);
});
