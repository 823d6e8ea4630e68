import { describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

// Counted by hand in the letters’ texts or, where these are not at hand, in what was seen of them.
const letters = `
  letter | date | from | to | detainees | mentions | asks
  2007-04-12-letter-to-nguyen-minh-triet | 12 April 2007 | 3 | 1 | 1 | 0 | 2
  2009-02-11-chrd-letter-to-clinton | 11 February 2009 | 1 | 1 | 4 | 0 | 12
  2009-02-12-seven-organizations-to-clinton | 12 February 2009 | 7 | 1 | 0 | 1 | 4
  2010-05-10-chrd-statement-on-dialogue | 10 May 2010 | 1 | 2 | 4 | 10 | 9
  2010-10-21-joint-letter-to-clinton | 21 October 2010 | 9 | 1 | 1 | 2 | 7
  2010-10-25-nobel-laureates-to-g20 | 25 October 2010 | 15 | 8 | 2 | 1 | 2
  2010-12-ten-organizations-on-nobel-prize | December 2010 | 10 | 1 | 2 | 0 | 1
  2011-01-13-nine-organizations-to-obama | 13 January 2011 | 9 | 1 | 1 | 2 | 5
  2011-01-17-chrd-statement-on-hu-visit | 17 January 2011 | 1 | 3 | 2 | 3 | 23
  2012-04-09-fifteen-groups-to-obama | 9 April 2012 | 9 | 1 | 1 | 1 | 2
  2012-10-12-support-committee-for-liu-xiaobo | 12 October 2012 | 14 | 1 | 1 | 1 | 1
  2014-10-30-nine-organizations-to-obama | 30 October 2014 | 9 | 1 | 5 | 2 | 2
  2015-06-17-nine-organizations-to-kerry-and-lew | 17 June 2015 | 9 | 2 | 6 | 3 | 4
  2016-06-02-ngo-letter-to-kerry-and-lew | 2 June 2016 | 10 | 2 | 13 | 2 | 20
  2016-12-01-joint-statement-on-jiang-tianyong | 1 December 2016 | 2 | 2 | 1 | 2 | 3
  2017-02-14-ilham-tohti-prison-appeal | 14 February 2017 | 2 | 2 | 1 | 0 | 2
  2017-06-28-norwegian-pen-to-xi-jinping | 28 June 2017 | 1 | 1 | 2 | 0 | 4
  2017-07-03-urgent-appeal-for-liu-xiaobo | 3 July 2017 | 2 | 2 | 2 | 0 | 8
  2018-02-03-ngos-to-un-member-states | 3 February 2018 | 2 | 1 | 5 | 3 | 3
  2018-06-14-23-organizations-on-eu-china-summit | 14 June 2018 | 23 | 2 | 5 | 3 | 3
  2019-05-07-un-experts-on-ola-bini | 7 May 2019 | 3 | 3 | 1 | 1 | 11
  2019-07-25-chrd-labor-rights-advocates | 25 July 2019 | 1 | 4 | 26 | 2 | 3
  2019-08-01-ohs-network-ilabour-editors | 1 August 2019 | 10 | 7 | 3 | 0 | 6
  2019-08-02-rsf-to-guangdong-prosecutor | 2 August 2019 | 1 | 1 | 3 | 1 | 1
  2019-08-07-hong-kong-labor-rights-statement | 7 August 2019 | 19 | 1 | 3 | 0 | 5
  2019-08-07-hong-kong-labor-rights-statement-zh | 7 August 2019 | 19 | 1 | 3 | 0 | 4
  2020-04-03-concerned-scientists-to-xi-jinping | 3 April 2020 | 5 | 4 | 2 | 0 | 1
  2022-02-11-scholars-to-chinese-ambassador | 11 February 2022 | 1 | 3 | 2 | 0 | 4
  2022-05-24-friends-of-huang-and-wang-to-bachelet | 24 May 2022 | 1 | 1 | 2 | 0 | 13
`
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [id = '', date = '', ...numbers] = row.split('|').map((cell) => cell.trim());
    const [from, to, detainees, mentions, asks] = numbers.map(Number);
    return { id, date, counts: { from, to, detainees, mentions, asks } };
  });

const pages = new Map(pagesOf(inject('real')).map((page) => [page.path, page]));

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

/** How many parties the page lists under these labels: where they are many, at the end, else in its head. */
function parties(page: BuiltPage, labels: readonly string[]): number {
  const under = (heads: string, lists: string): number =>
    texts(page, heads).reduce((sum, label, index) => {
      const list = all(page, lists)[index];
      const items = list && all({ ...page, tree: { type: 'root', children: [list] } }, 'li');
      return sum + (labels.includes(label) ? (items?.length ?? 0) : 0);
    }, 0);
  return under('.all-parties h3', '.all-parties ol') || under('.facts dt', '.facts dd');
}

describe.each(letters)('$id', ({ id, date, counts }) => {
  const page = pageAt(`/letters/${id}/`);

  it('says its date for people and for machines', () => {
    const [time] = all(page, '.facts time');
    expect(texts(page, '.facts time')[0]).toBe(date);
    expect(time?.properties['dateTime']).toBe(/^\d{4}(?:-\d\d){1,2}/u.exec(id)?.[0]);
  });

  it('lists everyone it is from and to', () => {
    expect(parties(page, ['From', 'Issued by'])).toBe(counts.from);
    expect(parties(page, ['To', 'Calls on', 'Copied to'])).toBe(counts.to);
  });

  it('lists each thing that it asks', () => {
    expect(all(page, '.asks > li')).toHaveLength(counts.asks ?? 0);
  });

  it('lists its detainees with a status each, and the others it names', () => {
    expect(all(page, '.rail h2#named ~ ul > li')).toHaveLength(counts.detainees ?? 0);
    expect(all(page, '.rail h2#named ~ ul .status')).toHaveLength(counts.detainees ?? 0);
    expect(all(page, '.rail h2#mentioned ~ ul > li')).toHaveLength(counts.mentions ?? 0);
  });

  it('says that it is a summary, and where the letter is', () => {
    expect(texts(page, '.notice')[0]).toContain('A summary by this archive');
    expect(all(page, '.notice a[rel~="noreferrer"]').length).toBeGreaterThan(0);
  });

  it('marks nobody but its detainees', () => {
    const linked = (selector: string) =>
      [...new Set(all(page, selector).map(({ properties }) => properties['href']))].sort();
    expect(linked('a.held')).toEqual(linked('.rail h2#named ~ ul > li > a'));
    expect(linked('a.held')).toHaveLength(counts.detainees ?? 0);
  });
});

describe('facts that the letters fix', () => {
  it('keeps statements apart from letters', () => {
    const kind = (id: string) => texts(pageAt(`/letters/${id}/`), '.letterhead .label')[0];
    expect(kind('2010-05-10-chrd-statement-on-dialogue')).toBe('Statement');
    expect(kind('2010-10-21-joint-letter-to-clinton')).toBe('Joint letter');
    expect(kind('2017-07-03-urgent-appeal-for-liu-xiaobo')).toBe('Petition');
  });

  it('names none of the 55 scholars of 2022', () => {
    const page = pageAt('/letters/2022-02-11-scholars-to-chinese-ambassador/');
    expect(texts(page, '.facts').join(' ')).toContain('(55 people)');
    expect(
      all(page, '.facts a[href^="/people/"]').map(({ properties }) => properties['href']),
    ).toEqual(['/people/zheng-zeguang/']);
  });

  it('counts a statement and its translation once', () => {
    expect(texts(pageAt('/'), '.head, .lede, main')[0]).toContain('28 letters');
    expect(texts(pageAt('/people/zhang-zhiru/'), '.who .label')[0]).toContain(
      'Named in two letters',
    );
  });

  it('says that a date is not sure', () => {
    const page = pageAt('/letters/2010-12-ten-organizations-on-nobel-prize/');
    expect(texts(page, '.facts dd')[0]).toMatch(/^about December 2010/u);
  });

  it('gives no status where October 2010 gives none', () => {
    const page = pageAt('/letters/2010-10-21-joint-letter-to-clinton/');
    expect(texts(page, '.rail .status')).toEqual(['Status not stated']);
  });

  it('says where the date of June 2016 comes from', () => {
    const page = pageAt('/letters/2016-06-02-ngo-letter-to-kerry-and-lew/');
    expect(texts(page, '.facts dd')[0]).toContain('prints no date');
  });

  it('keeps the second spellings that June 2016 prints', () => {
    expect(texts(pageAt('/people/guo-feixiong/'), '.who')[0]).toContain('Yang Maodong');
    expect(texts(pageAt('/people/thabkhe-gyatso/'), '.who')[0]).toContain('Thamkey Gyatso');
  });

  it('has one ledger row for each letter that names someone', () => {
    const page = pageAt('/people/liu-xiaobo/');
    // Fifteen letters speak for him or of him; one of these, after his death, as no prisoner.
    expect(texts(page, '.ledger tbody .status')).toEqual([
      'Detained',
      'Imprisoned',
      'Status not stated',
      ...Array<string>(7).fill('Imprisoned'),
      'Status not stated',
      'Released, under restrictions',
      'Released, under restrictions',
      'Mentioned, not as a detainee',
      'Died',
    ]);
    expect(texts(page, '.who .label')[0]).toBe(
      'Named in 15 letters, 2009–2018 · last reported in this archive on 14 June 2018; this may have changed',
    );
  });

  it('puts everyone on the wall for whom a letter speaks, the most often named first', () => {
    const names = texts(pageAt('/'), '.wall li a');
    expect(names).toHaveLength(61);
    expect(names.slice(0, 3)).toEqual(['Liu Xiaobo', 'Liu Xia', 'Ilham Tohti']);
  });

  it('shows native script with its language', () => {
    const [native] = all(pageAt('/people/gao-zhisheng/'), 'h1 [lang]');
    expect(native?.properties['lang']).toBe('zh-Hans');
  });

  it('gives affiliations as signed', () => {
    const signed = texts(pageAt('/organizations/human-rights-watch/'), '.letters .fromto');
    expect(signed).toContain('signed by Sophie Richardson, China Director · names 13 detainees');
    expect(signed).toContain(
      'signed by Sophie Richardson, Acting Director, Asia Division · names one detainee',
    );
  });
});
