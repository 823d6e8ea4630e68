import type { APIRoute } from 'astro';
import { robots } from '../exports/sitemap.ts';
import { site } from './_site.ts';

/** What crawlers are told. */
export const GET: APIRoute = () =>
  new Response(robots(site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
