import type { APIRoute } from 'astro';
import { archiveIndex } from '../names/archive-index.ts';
import { publishedArchive } from '../published.ts';

/** The finder's index, as a classic script: one loads from `file://` too, where a fetch would not. */
export const GET: APIRoute = async () => {
  const json = JSON.stringify(archiveIndex(await publishedArchive()));
  return new Response(`globalThis.byName=${json};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
