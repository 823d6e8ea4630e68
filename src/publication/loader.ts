import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { sortProblems, type Problem } from '../archive/problem.ts';
import type { Origin } from './compose.ts';
import { handedOver } from './publication.ts';
import { publish } from './publish.ts';

/** Says what is wrong with the content. */
function logProblems(problems: readonly Problem[], { logger }: LoaderContext): void {
  for (const { severity, file, line, column, message, fix } of sortProblems(problems)) {
    logger[severity === 'error' ? 'error' : 'warn'](
      [`${file}:${line}:${column} ${message}`, fix].filter(Boolean).join('. '),
    );
  }
}

/** Tells which files are letters, for editors. */
function list({ store }: LoaderContext): void {
  const files = handedOver()?.files ?? new Map<string, string>();
  for (const id of store.keys()) if (!files.has(id)) store.delete(id);
  for (const [id, filePath] of files) store.set({ id, data: {}, filePath, digest: filePath });
}

/**
 * The collection of letters, of which pages need nothing: they get the archive handed over. Editors learn from it which
 * files are letters, and `dev` that the content changed, which is then read and handed over anew.
 */
export function letterFiles(origin: Origin): Loader {
  return {
    name: 'by-name-letters',
    load: async (context) => {
      const { watcher, logger } = context;
      const renew = async () => {
        logProblems(await publish(origin), context);
        list(context);
        // Astro loads open pages again when what it stores of a collection changes, and an edit changes no path.
        context.meta.set('read', randomUUID());
      };
      // Where pages are only bundled, there is no archive; else somebody may have read it a moment ago.
      if (watcher || handedOver() === undefined) await renew();
      else list(context);
      watcher?.add(origin.folder);
      // One change after the other, so that what is handed over last is what was written last.
      let last = Promise.resolve();
      const changed = (file: string) => {
        if (path.relative(origin.folder, file).startsWith('..')) return;
        last = last.then(renew).catch((error: unknown) => logger.error(String(error)));
      };
      for (const event of ['add', 'change', 'unlink']) watcher?.on(event, changed);
    },
  };
}
