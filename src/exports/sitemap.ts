import { x } from 'xastscript';
import type { Site } from './site.ts';
import { xmlDocument } from './xml.ts';

/** A page that search engines may show. */
export interface SitemapPage {
  address: string;
  /** The day on which it last changed, where history tells. */
  changed: string | undefined;
}

// https://www.sitemaps.org/protocol.html
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** As many addresses may stand in one sitemap. */
const mostAddresses = 50_000;

/** Pages in as many lots as there must be sitemaps; one even of no page. */
export function sitemapLots(pages: readonly SitemapPage[]): SitemapPage[][] {
  const count = Math.max(1, Math.ceil(pages.length / mostAddresses));
  return Array.from({ length: count }, (_, index) =>
    pages.slice(index * mostAddresses, (index + 1) * mostAddresses),
  );
}

const placeOf = (name: string, { address, changed }: SitemapPage) =>
  x(name, [x('loc', address), ...(changed === undefined ? [] : [x('lastmod', changed)])]);

/** One lot of pages as a sitemap. */
export const sitemap = (pages: readonly SitemapPage[]): string =>
  xmlDocument(
    x(
      'urlset',
      { xmlns: namespace },
      pages.map((page) => placeOf('url', page)),
    ),
  );

/** Where every sitemap is. Each is as new as the newest of its pages, where history tells of any. */
export function sitemapIndex(lots: readonly (readonly SitemapPage[])[], site: Site): string {
  const places = lots.map((pages, index) => ({
    address: site.page(`/sitemap-${index + 1}.xml`),
    changed: pages
      .flatMap(({ changed }) => changed ?? [])
      .sort()
      .at(-1),
  }));
  return xmlDocument(
    x(
      'sitemapindex',
      { xmlns: namespace },
      places.map((place) => placeOf('sitemap', place)),
    ),
  );
}

/** What crawlers are told: come in, and here is the way. They read it at the root of a host alone (RFC 9309). */
export const robots = (site: Site): string =>
  `User-agent: *\nDisallow:\n\nSitemap: ${site.page('/sitemap-index.xml')}\n`;
