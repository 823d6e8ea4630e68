import { existsSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/**
 * Lets `npm run dev` search with the index of the last build, since the pages that it serves are not built.
 * Takes the folder of that build. Where there is none, the search page says so.
 */
export function devIndex(folder: string): Plugin {
  return {
    name: 'by-name-dev-index',
    apply: 'serve',
    configureServer(server) {
      const files = sirv(path.join(folder, 'pagefind'), { dev: true });
      const base = `${server.config.base.replace(/\/$/u, '')}/pagefind/`;
      server.middlewares.use((request, response, next) => {
        const { url = '' } = request;
        if (!url.startsWith(base) || !existsSync(folder)) return next();
        request.url = `/${url.slice(base.length)}`;
        return files(request, response, next);
      });
    },
  };
}
