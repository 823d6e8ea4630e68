import type { APIRoute } from 'astro';
import { sitemap, type SitemapPage } from '../exports/sitemap.ts';
import { sitemapPages, xml } from './_sitemap.ts';

/** One sitemap for every 50,000 pages. */
export const getStaticPaths = async () =>
  (await sitemapPages()).map((pages, index) => ({
    params: { number: String(index + 1) },
    props: { pages },
  }));

export const GET: APIRoute<{ pages: SitemapPage[] }> = ({ props: { pages } }) =>
  xml(sitemap(pages));
