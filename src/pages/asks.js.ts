import type { APIRoute } from 'astro';
import { publishedArchive } from '../published.ts';
import { columnsScript } from '../search/ask-scripts.ts';

/** What the filter of the ledger picks asks by. */
export const GET: APIRoute = async () =>
  new Response(columnsScript(await publishedArchive()), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
