import type { APIRoute } from 'astro';
import archiveConfig from '../../../archive.config.ts';
import { archiveChanged } from '../../archive/changes.ts';
import { cmif } from '../../exports/cmif/index.ts';
import { siteOf } from '../../exports/site.ts';
import { publishedArchive, publishedChanges } from '../../published.ts';

/** Who wrote to whom, and when: the whole archive for correspSearch and its like. */
export const GET: APIRoute = async () => {
  const archive = await publishedArchive();
  const updated = archiveChanged(await publishedChanges(), archive);
  const text = await cmif(archive, siteOf(archiveConfig, import.meta.env.BASE_URL), updated);
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
