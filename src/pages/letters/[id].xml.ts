import type { APIRoute, GetStaticPaths } from 'astro';
import { letterChanged } from '../../archive/changes.ts';
import { letterTei } from '../../exports/tei/letter.ts';
import { letterTree, pathsOf, publishedArchive, publishedChanges } from '../../published.ts';
import { site } from '../_site.ts';

export const getStaticPaths = (({ routePattern }) =>
  pathsOf('letter', routePattern)) satisfies GetStaticPaths;

/** One letter as TEI, at its former addresses too. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const archive = await publishedArchive();
  const letter = archive.letter(id);
  if (!letter) return new Response(null, { status: 404 });
  const text = letterTei(archive, letter, {
    site,
    body: await letterTree(id),
    updated: letterChanged(await publishedChanges(), letter),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/tei+xml; charset=utf-8' } });
};
