import type { APIRoute } from 'astro';
import { sitemapIndex } from '../exports/sitemap.ts';
import { site } from './_site.ts';
import { sitemapPages, xml } from './_sitemap.ts';

/** Where the sitemaps are. */
export const GET: APIRoute = async () => xml(sitemapIndex(await sitemapPages(), site));
