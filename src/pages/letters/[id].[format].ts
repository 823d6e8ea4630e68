import type { APIRoute, GetStaticPaths } from 'astro';
import {
  citationFile,
  citationFormats,
  type CitationFormat,
} from '../../exports/citation/formats.ts';
import { allPathsOf, publishedArchive, unwritten } from '../../published.ts';
import { site } from '../_site.ts';

/** Every letter in every format of citations, at its former addresses too. */
export const getStaticPaths = (({ routePattern }) =>
  unwritten(
    routePattern,
    allPathsOf('letter').flatMap(({ params, props: { id }, key }) =>
      citationFormats.map((format) => ({
        params: { ...params, format: format.ending },
        props: { id, format },
        key,
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; format: CitationFormat }> = async ({ props }) => {
  const archive = await publishedArchive();
  const letter = archive.letter(props.id);
  return new Response(letter && citationFile(props.format, archive, [letter], site), {
    headers: { 'Content-Type': `${props.format.type}; charset=utf-8` },
  });
};
