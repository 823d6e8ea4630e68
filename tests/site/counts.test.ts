import { describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

// The five letters, counted by hand from their texts.
const letters = [
  {
    id: '2009-02-11-chrd-letter-to-clinton',
    date: '11 February 2009',
    counts: { from: 1, to: 1, detainees: 4, mentions: 0 },
  },
  {
    id: '2010-05-10-chrd-statement-on-dialogue',
    date: '10 May 2010',
    counts: { from: 1, to: 2, detainees: 4, mentions: 10 },
  },
  {
    id: '2010-10-21-joint-letter-to-clinton',
    date: '21 October 2010',
    counts: { from: 9, to: 1, detainees: 1, mentions: 2 },
  },
  {
    id: '2011-01-17-chrd-statement-on-hu-visit',
    date: '17 January 2011',
    counts: { from: 1, to: 3, detainees: 2, mentions: 3 },
  },
  {
    id: '2016-06-02-ngo-letter-to-kerry-and-lew',
    date: '2 June 2016',
    counts: { from: 10, to: 2, detainees: 13, mentions: 2 },
  },
];

const pages = new Map(pagesOf(inject('real')).map((page) => [page.path, page]));

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

/** How many parties the page's head lists under these labels, those behind "and six others" too. */
function parties(page: BuiltPage, labels: readonly string[]): number {
  const rows = all(page, '.facts > div');
  return rows
    .filter((_, index) => labels.includes(texts(page, '.facts > div > dt')[index] ?? ''))
    .map((row) => all({ ...page, tree: { type: 'root', children: [row] } }, 'li'))
    .reduce((sum, items) => sum + items.length, 0);
}

describe.each(letters)('$id', ({ id, date, counts }) => {
  const page = pageAt(`/letters/${id}/`);

  it('says its date for people and for machines', () => {
    const [time] = all(page, '.facts time');
    expect(texts(page, '.facts time')[0]).toBe(date);
    expect(time?.properties['dateTime']).toBe(id.slice(0, 10));
  });

  it('lists everyone it is from and to', () => {
    const full = all(page, '.all-parties ol');
    const listed = full.map(
      (list) => list.children.filter(({ type }) => type === 'element').length,
    );
    if (full.length > 0) expect(listed).toEqual([counts.to, counts.from]);
    else expect(parties(page, ['From', 'Issued by'])).toBe(counts.from);
    expect(parties(page, ['To', 'Calls on'])).toBe(counts.to);
  });

  it('lists its detainees with a status each, and the others it names', () => {
    expect(all(page, '.rail h2#named ~ ul > li')).toHaveLength(counts.detainees);
    expect(all(page, '.rail h2#named ~ ul .status')).toHaveLength(counts.detainees);
    expect(all(page, '.rail h2#mentioned ~ ul > li')).toHaveLength(counts.mentions);
  });

  it('says that it is a summary, and where the letter is', () => {
    expect(texts(page, '.notice')[0]).toContain('A summary by this archive');
    expect(all(page, '.notice a[rel~="noreferrer"]').length).toBeGreaterThan(0);
  });

  it('marks nobody but its detainees', () => {
    const linked = (selector: string) =>
      [...new Set(all(page, selector).map(({ properties }) => properties['href']))].sort();
    expect(linked('a.held')).toEqual(linked('.rail h2#named ~ ul > li > a'));
    expect(linked('a.held')).toHaveLength(counts.detainees);
  });
});

describe('facts that the letters fix', () => {
  it('keeps statements apart from letters', () => {
    expect(texts(pageAt(`/letters/${letters[1]?.id}/`), '.letterhead .label')[0]).toBe('Statement');
    expect(texts(pageAt(`/letters/${letters[2]?.id}/`), '.letterhead .label')[0]).toBe(
      'Joint letter',
    );
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
    expect(all(page, '.ledger tbody tr')).toHaveLength(5);
    expect(texts(page, '.ledger tbody .status')).toEqual([
      'Detained',
      'Imprisoned',
      'Status not stated',
      'Imprisoned',
      'Status not stated',
    ]);
    expect(texts(page, '.who .label')[0]).toBe(
      'Named in five letters, 2009–2016 · last reported in this archive on 2 June 2016; this may have changed',
    );
  });

  it('puts 19 names on the wall, the most often named first', () => {
    const names = texts(pageAt('/'), '.wall li a');
    expect(names).toHaveLength(19);
    expect(names[0]).toBe('Liu Xiaobo');
  });

  it('shows native script with its language', () => {
    const [native] = all(pageAt('/people/gao-zhisheng/'), 'h1 [lang]');
    expect(native?.properties['lang']).toBe('zh-Hans');
  });

  it('gives affiliations as signed', () => {
    expect(texts(pageAt('/organizations/human-rights-watch/'), '.letters .fromto')).toEqual([
      'signed by Sophie Richardson, China Director · names 13 detainees',
      'signed by Sophie Richardson, Acting Director, Asia Division · names one detainee',
    ]);
  });
});
