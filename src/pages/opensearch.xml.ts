import type { APIRoute } from 'astro';
import { openSearch } from '../exports/open-search.ts';
import { site } from './_site.ts';

/** The archive’s search, for the browser’s address bar. */
export const GET: APIRoute = () =>
  new Response(openSearch(site), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
