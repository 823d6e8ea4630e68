import type { APIRoute, GetStaticPaths } from 'astro';
import { personJson } from '../../exports/json/person.ts';
import { pathsOf } from '../../published.ts';
import { dataContext } from '../_data.ts';

export const getStaticPaths = (({ routePattern }) =>
  pathsOf('person', routePattern)) satisfies GetStaticPaths;

/** One person as JSON, also at its former addresses. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const context = await dataContext();
  const person = context.archive.person(id);
  if (!person) throw new Error(`Unexpected person ${id}, expected one of the archive`);
  return new Response(personJson(person, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
