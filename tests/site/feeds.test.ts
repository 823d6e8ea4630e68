import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { faultsOf } from '../exports/feed/rules.ts';
import { found } from '../exports/schema.ts';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

const host = 'https://by-name.example.org';
const kindOf = (page: BuiltPage) =>
  /\/(?<kind>letters|people|organizations|issues)\/(?!in\/)[^/]+\/$/u.exec(page.path)?.groups?.[
    'kind'
  ];
const attribute = (page: BuiltPage, selector: string, name: string) =>
  all(page, selector).map(({ properties }) => String(properties[name]));
const isHidden = (page: BuiltPage) =>
  all(page, 'meta[name="robots"][content="noindex"]').length > 0;
const isFollowed = (page: BuiltPage) =>
  ['people', 'organizations', 'issues'].includes(kindOf(page) ?? '') && !isHidden(page);

describe.each(['real', 'invented'] as const)('the %s archive', (name) => {
  const site = inject(name);
  const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
  const pages = pagesOf(site);
  const records = pages.filter((page) => kindOf(page) && !isHidden(page));

  it('offers its feed on every page, and a record’s own before it', () => {
    for (const page of pages) {
      const feeds = attribute(page, 'link[rel="alternate"][type="application/atom+xml"]', 'href');
      const own = isFollowed(page) ? [`${page.path}feed.xml`] : [];
      expect([page.path, feeds]).toEqual([page.path, [...own, `${site.base}feed.xml`]]);
      const links = attribute(page, 'a[type="application/atom+xml"]', 'href');
      expect([page.path, links]).toEqual([page.path, [...own, `${site.base}feed.xml`]]);
    }
    expect(records.filter(isFollowed).length).toBeGreaterThan(20);
  });

  it('has feeds that keep to the rules, at former addresses too', () => {
    const files = globSync('**/feed.xml', { cwd: site.folder }).sort();
    const folders = globSync('{people,organizations,issues}/*/', { cwd: site.folder });
    expect(files).toHaveLength(folders.filter((folder) => !folder.endsWith('/in')).length + 1);
    for (const file of files) {
      const xml = read(file);
      const [self = ''] = found(xml, '/atom:feed/atom:link[@rel="self"]/@href');
      expect([file, faultsOf(xml, self)]).toEqual([file, []]);
      // A former address has what stands at the present one.
      expect(new URL(self).origin).toBe(host);
      expect(read(new URL(self).pathname.slice(site.base.length))).toBe(xml);
    }
  });

  it('has every letter in its feed, the first ten whole', () => {
    const xml = read('feed.xml');
    const letters = records.filter((page) => kindOf(page) === 'letters');
    expect(found(xml, '//atom:entry/atom:link[@rel="alternate"]/@href').sort()).toEqual(
      letters.map((page) => `${host}${page.path}`).sort(),
    );
    const whole = found(xml, '//atom:content');
    expect(whole).toHaveLength(Math.min(letters.length, 10));
    for (const content of whole) expect(content).toMatch(/<div lang="[\w-]+"[^>]*>\s*<\w/u);
  });

  it('has in its sitemap every page that may be found, and nothing else', () => {
    const [index = '', ...more] = found(read('sitemap-index.xml'), '//*[local-name() = "loc"]');
    expect(more).toEqual([]);
    expect(index).toBe(`${host}${site.base}sitemap-1.xml`);
    const listed = found(read('sitemap-1.xml'), '//*[local-name() = "loc"]');
    const canonical = pages
      .filter((page) => !isHidden(page))
      .flatMap((page) => attribute(page, 'link[rel="canonical"]', 'href'));
    expect(listed.toSorted()).toEqual(canonical.toSorted());
    expect(read('robots.txt')).toContain(`Sitemap: ${host}${site.base}sitemap-index.xml\n`);
  });

  it('offers its search to the address bar of every page', () => {
    const xml = read('opensearch.xml');
    const [template = ''] = found(xml, '//*[local-name() = "Url"]/@template');
    expect(template).toBe(`${host}${site.base}search/#q={searchTerms}`);
    for (const page of pages) {
      expect(attribute(page, 'link[rel="search"]', 'href')).toEqual([`${site.base}opensearch.xml`]);
      expect(attribute(page, 'link[rel="search"]', 'title')).toEqual(
        found(xml, '//*[local-name() = "ShortName"]'),
      );
    }
  });

  it('has a card of the measures that its pages give', async () => {
    const file = path.join(site.folder, 'card.png');
    const { width, height, format } = await sharp(file).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    // Paper at its edge, and something on it.
    const { dominant, channels } = await sharp(file).stats();
    expect(dominant.r).toBeGreaterThan(240);
    expect(channels[0]?.min).toBeLessThan(60);
    expect(readFileSync(file).length).toBeLessThan(100_000);
  });

  it('says on every page that may be found what a link to it looks like', () => {
    for (const page of pages) {
      const property = (of: string) => attribute(page, `meta[property="og:${of}"]`, 'content');
      if (isHidden(page)) {
        expect(all(page, 'meta[property]')).toEqual([]);
        continue;
      }
      const types: Record<string, string> = { letters: 'article', people: 'profile' };
      expect([page.path, property('type')]).toEqual([
        page.path,
        [types[kindOf(page) ?? ''] ?? 'website'],
      ]);
      expect(property('url')).toEqual(attribute(page, 'link[rel="canonical"]', 'href'));
      expect(property('image')).toEqual([`${host}${site.base}card.png`]);
      expect([...property('image:width'), ...property('image:height')]).toEqual(['1200', '630']);
      for (const said of ['title', 'description', 'site_name', 'image:alt']) {
        expect([page.path, said, property(said)[0]?.trim() ?? '']).not.toContain('');
      }
      expect(attribute(page, 'meta[name="twitter:card"]', 'content')).toEqual([
        'summary_large_image',
      ]);
      // Zotero takes the preview’s words before an abstract.
      const abstract = attribute(page, 'meta[name="DCTERMS.abstract"]', 'content');
      if (abstract.length > 0) expect(property('description')).toEqual(abstract);
    }
  });

  it('publishes no font that only its card needs', () => {
    expect(globSync('**/*.woff', { cwd: site.folder })).toEqual([]);
  });

  it('says what following needs', () => {
    const [page] = records.filter((one) => kindOf(one) === 'people');
    if (!page) throw new Error('Unexpected archive without people');
    expect(texts(page, 'section > p:has(> a[type="application/atom+xml"])')).toEqual([
      'The Atom feed of this page tells a feed reader of each new letter.',
    ]);
  });
});
