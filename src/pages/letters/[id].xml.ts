import type { APIRoute, GetStaticPaths } from 'astro';
import archiveConfig from '../../../archive.config.ts';
import { letterChanged } from '../../archive/changes.ts';
import { siteOf } from '../../exports/site.ts';
import { letterTei } from '../../exports/tei/letter.ts';
import { letterTree, publishedArchive, publishedChanges } from '../../published.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await publishedArchive()).letters.map(({ id }) => ({ params: { id } }));

/** One letter as TEI. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const archive = await publishedArchive();
  const letter = archive.letter(id);
  if (!letter) return new Response(null, { status: 404 });
  const text = letterTei(archive, letter, {
    site: siteOf(archiveConfig, import.meta.env.BASE_URL),
    body: await letterTree(id),
    updated: letterChanged(await publishedChanges(), letter),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/tei+xml; charset=utf-8' } });
};
