import type { APIRoute } from 'astro';
import {
  citationFile,
  citationFormats,
  type CitationFormat,
} from '../../exports/citation/formats.ts';
import { pathsOf, publishedArchive } from '../../published.ts';
import { site } from '../_site.ts';

/** Every letter in every format of citations, at its former addresses too. */
export async function getStaticPaths() {
  const paths = await pathsOf('letter');
  return paths.flatMap(({ params, props: { id }, ...key }) =>
    citationFormats.map((format) => ({
      params: { ...params, format: format.ending },
      props: { id, format },
      ...key,
    })),
  );
}

export const GET: APIRoute<{ id: string; format: CitationFormat }> = async ({ props }) => {
  const archive = await publishedArchive();
  const letter = archive.letter(props.id);
  return new Response(letter && citationFile(props.format, archive, [letter], site), {
    headers: { 'Content-Type': `${props.format.type}; charset=utf-8` },
  });
};
