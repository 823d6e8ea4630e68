import type { APIRoute } from 'astro';
import { askIndex } from '../archive/views/ask-index.ts';
import { publishedArchive } from '../published.ts';

/** What the filter of the ledger reads, as a classic script: one loads from `file://` too, where a fetch would not. */
export const GET: APIRoute = async () => {
  const json = JSON.stringify(askIndex(await publishedArchive()));
  return new Response(`globalThis.byNameAsks=${json};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
