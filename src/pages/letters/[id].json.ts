import type { APIRoute, GetStaticPaths } from 'astro';
import { letterJson } from '../../exports/json/letter.ts';
import { letterTree, pathsOf } from '../../published.ts';
import { dataContext } from '../_data.ts';

export const getStaticPaths = (({ routePattern }) =>
  pathsOf('letter', routePattern)) satisfies GetStaticPaths;

/** One letter as JSON, also at its former addresses. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const context = await dataContext();
  const letter = context.archive.letter(id);
  if (!letter) throw new Error(`Unexpected letter ${id}, expected one of the archive`);
  return new Response(letterJson(letter, await letterTree(id), context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
