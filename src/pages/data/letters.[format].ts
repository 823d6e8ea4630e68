import type { APIRoute } from 'astro';
import { citationFormats, type CitationFormat } from '../../exports/citation/formats.ts';
import { publishedArchive } from '../../published.ts';
import { site } from '../_site.ts';

/** All letters, newest first, in every format of citations. */
export const getStaticPaths = () =>
  citationFormats.map((format) => ({ params: { format: format.ending }, props: { format } }));

export const GET: APIRoute<{ format: CitationFormat }> = async ({ props: { format } }) => {
  const archive = await publishedArchive();
  return new Response(format.write(archive, archive.letters, site), {
    headers: { 'Content-Type': `${format.type}; charset=utf-8` },
  });
};
