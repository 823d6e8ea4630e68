import { defineMiddleware } from 'astro:middleware';
import { announce } from './published.ts';

/** Before each page and file: where this process makes a share of a build, it makes nothing that is not asked of it. */
export const onRequest = defineMiddleware(({ routePattern }, next) =>
  announce(routePattern) ? next() : new Response(''),
);
