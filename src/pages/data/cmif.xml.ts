import type { APIRoute } from 'astro';
import { archiveChanged } from '../../archive/changes.ts';
import { cmif } from '../../exports/cmif/index.ts';
import { publishedArchive, publishedChanges } from '../../published.ts';
import { site } from '../_site.ts';

/** Who wrote to whom, and when: the whole archive for correspSearch and its like. */
export const GET: APIRoute = async () => {
  const archive = await publishedArchive();
  const updated = archiveChanged(await publishedChanges(), archive);
  const text = await cmif(archive, site, updated);
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
