import type { APIRoute, GetStaticPaths } from 'astro';
import { organizationJson } from '../../exports/json/organization.ts';
import { pathsOf } from '../../published.ts';
import { dataContext } from '../_data.ts';

export const getStaticPaths = (({ routePattern }) =>
  pathsOf('organization', routePattern)) satisfies GetStaticPaths;

/** One organization as JSON, also at its former addresses. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const context = await dataContext();
  const organization = context.archive.organization(id);
  if (!organization) throw new Error(`Unexpected organization ${id}, expected one of the archive`);
  return new Response(organizationJson(organization, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
