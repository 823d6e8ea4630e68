import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

const site = inject('crowd');
const pages = new Map(pagesOf(site).map((page) => [page.path, page]));

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return page;
}

const hrefs = (page: BuiltPage, selector: string) =>
  all(page, selector).map(({ properties }) => String(properties['href']));

/** The pages of a list from the newest on, by the way from each to the older one. */
function walk(newest: string): BuiltPage[] {
  const page = pageAt(newest);
  const [older] = hrefs(page, 'a[rel="next"]');
  return older === undefined ? [page] : [page, ...walk(older)];
}

const held = hrefs(pageAt('/letters/2016-letter-1/'), '.rail #named ~ ul a')[0] ?? '';
const signatory = hrefs(pageAt('/letters/2016-letter-1/'), '.facts a[href^="/people/"]')[1] ?? '';

// 201 letters of 2016, five of 2015 and the one that names many; 206 of them are about the same.
describe.each([
  ['/letters/', '/letters/in/', '.letters .title', 207, 100],
  [held, `${held}named/`, '.ledger td a[href^="/letters/"]', 207, 50],
  [signatory, `${signatory}signed/`, '.letters .title', 206, 50],
  [
    '/organizations/house-0/',
    '/organizations/house-0/signed/',
    '#signed ~ * .title, .title',
    206,
    50,
  ],
  ['/organizations/house-1/', '/organizations/house-1/received/', '.letters .title', 206, 50],
  ['/organizations/house-2/', '/organizations/house-2/published/', '.letters .title', 206, 50],
  ['/issues/long-lists/', '/issues/long-lists/letters/', '.letters .title', 207, 50],
  ['/issues/long-lists/', '/issues/long-lists/asks/', '.asks-by-letter h3 a', 206, 30],
  ['/asks/release/', '/asks/release/', '.ask-ledger h3 a', 206, 60],
])('the list of %s that goes on at %s', (own, below, selector, count, newest) => {
  const parts = walk(`${below}2016/`);
  const items = (page: BuiltPage) => hrefs(page, selector);

  it('shows the newest on its own page, and leads to every year', () => {
    expect(new Set(items(pageAt(own))).size).toBe(newest);
    const years = hrefs(pageAt(own), 'nav.jump a').filter((href) => href.startsWith(below));
    expect(years).toEqual([`${below}2016/`, `${below}2015/`]);
    expect(texts(pageAt(own), '.label')).toContain(
      `The newest ${newest} of ${count} ${below.startsWith('/asks') ? 'asks' : 'letters'}. All, by year:`,
    );
  });

  it('goes from page to page through all of it, each once, and back', () => {
    const all_ = parts.flatMap(items);
    expect(new Set(all_).size).toBe(count);
    expect(all_).toHaveLength(count);
    expect(parts.length).toBeGreaterThan(2);
    for (const [index, page] of parts.entries()) {
      const newer = parts[index - 1];
      expect(hrefs(page, 'a[rel="prev"]')).toEqual(newer ? [newer.path] : []);
    }
  });

  it('has for each page a title, a heading and an address of its own, in the sitemap', () => {
    const titles = parts.map((page) => texts(page, 'title')[0]);
    expect(new Set([...titles, texts(pageAt(own), 'title')[0]]).size).toBe(parts.length + 1);
    const sitemap = readFileSync(path.join(site.folder, 'sitemap-1.xml'), 'utf8');
    for (const page of parts) {
      expect(texts(page, 'h1')).toHaveLength(1);
      const [canonical = ''] = hrefs(page, 'link[rel="canonical"]');
      expect(new URL(canonical).pathname).toBe(page.path);
      expect(sitemap).toContain(`<loc>${canonical}</loc>`);
    }
  });
});

it('keeps a place for each year where it was, which leads on', () => {
  for (const own of [
    '/letters/',
    '/organizations/house-0/',
    '/issues/long-lists/',
    '/asks/release/',
  ]) {
    expect(all(pageAt(own), 'a#y2015, a#y2016')).toHaveLength(2);
  }
});

it('leads from a drawing of years to the pages of these', () => {
  expect(hrefs(pageAt('/'), '.years > ol a')).toEqual(['/letters/in/2015/', '/letters/in/2016/']);
  expect(hrefs(pageAt('/issues/long-lists/'), '.years > ol a')).toEqual([
    '/issues/long-lists/letters/2015/',
    '/issues/long-lists/letters/2016/',
  ]);
});

it('has a page for each letter of the organizations, which hold them all', () => {
  const letters = hrefs(pageAt('/organizations/'), 'nav.jump a');
  expect(letters).toHaveLength(26);
  const listed = letters.flatMap((letter) => hrefs(pageAt(letter), '.people a'));
  expect(new Set(listed).size).toBe(251);
});

it('has half as many names on its wall as people, and counts the others', () => {
  expect(all(pageAt('/'), '.wall li')).toHaveLength(150);
  expect(texts(pageAt('/'), '.wall .more')).toEqual(['And 150 others: everyone, A–Z']);
});

it('keeps every page of every archive under 60 KB', () => {
  for (const name of ['real', 'invented', 'crowd'] as const) {
    const { folder } = inject(name);
    const heavy = globSync('**/*.html', { cwd: folder }).filter(
      (file) => gzipSync(readFileSync(path.join(folder, file))).length > 60 * 1024,
    );
    expect(heavy).toEqual([]);
  }
});
