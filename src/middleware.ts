import { defineMiddleware } from 'astro:middleware';
import { announce, awaiting } from './published.ts';

/**
 * Before each page and file: where this process makes a share of a build, it makes nothing that is not asked of it. After
 * it: whoever awaits the page is given it.
 */
export const onRequest = defineMiddleware(async ({ routePattern, params }, next) => {
  if (!announce(routePattern)) return new Response(null);
  const give = awaiting(routePattern, params);
  const response = await next();
  if (!give) return response;
  const html = await response.text();
  give(html);
  return new Response(html, response);
});
