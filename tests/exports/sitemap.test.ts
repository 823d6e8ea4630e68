import { describe, expect, it } from 'vitest';
import { robots, sitemap, sitemapIndex, sitemapLots } from '../../src/exports/sitemap.ts';
import { site } from './published.ts';
import { found } from './schema.ts';

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    address: site.record('letter', `2010-letter-${index}`),
    changed: index % 2 === 0 ? `2020-01-${String((index % 28) + 1).padStart(2, '0')}` : undefined,
  }));

describe('sitemaps', () => {
  // https://www.sitemaps.org/protocol.html: 50,000 addresses and 50 MB, uncompressed, each.
  it.each([
    [0, [0]],
    [1, [1]],
    [50_000, [50_000]],
    [50_001, [50_000, 1]],
    [100_001, [50_000, 50_000, 1]],
  ])('of %i pages have %j', (count, counts) => {
    const lots = sitemapLots(pages(count));
    expect(lots.map(({ length }) => length)).toEqual(counts);
    expect(lots.flat()).toEqual(pages(count));
  });

  it('are no larger than they may be, though every id is as long as it can be', () => {
    const address = site.record('organization', 'x'.repeat(120));
    const [lot = []] = sitemapLots(Array(50_000).fill({ address, changed: '2020-01-01' }));
    expect(Buffer.byteLength(sitemap(lot))).toBeLessThan(50_000_000);
  });

  it('give each page its address, and its day where there is one', () => {
    const xml = sitemap(pages(2));
    expect(found(xml, '//*[local-name() = "loc"]')).toEqual(pages(2).map(({ address }) => address));
    expect(found(xml, '//*[local-name() = "lastmod"]')).toEqual(['2020-01-01']);
  });

  it('stand in an index, each with the day of its newest page', () => {
    const xml = sitemapIndex([pages(4), [{ address: site.page('/'), changed: undefined }]], site);
    expect(found(xml, '//*[local-name() = "loc"]')).toEqual([
      site.page('/sitemap-1.xml'),
      site.page('/sitemap-2.xml'),
    ]);
    expect(found(xml, '//*[local-name() = "lastmod"]')).toEqual(['2020-01-03']);
  });

  it('are where robots.txt says', () => {
    expect(robots(site)).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://lamp.example.org/archive/sitemap-index.xml\n',
    );
  });
});
