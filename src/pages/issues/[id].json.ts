import type { APIRoute, GetStaticPaths } from 'astro';
import { issueJson } from '../../exports/json/issue.ts';
import { pathsOf } from '../../published.ts';
import { dataContext } from '../_data.ts';

export const getStaticPaths = (({ routePattern }) =>
  pathsOf('issue', routePattern)) satisfies GetStaticPaths;

/** One issue as JSON, also at its former addresses. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const context = await dataContext();
  const issue = context.archive.issue(id);
  if (!issue) throw new Error(`Unexpected issue ${id}, expected one of the archive`);
  return new Response(issueJson(issue, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
