import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Request } from 'playwright-core';
import { noPicks } from '../../src/search/picks.ts';
import { facets } from '../../src/search/facets.ts';
import type { startEngine } from '../../src/search/engine.ts';
import { startChromium } from '../../tests/site/chromium.ts';
import { serve } from '../../tests/site/serve.ts';
import { gzipped } from '../figure.ts';
import { bundled } from '../names/bundle.ts';

/** What a reader’s first search asked for. */
export interface QueryRun {
  requests: number;
  bytes: number;
  milliseconds: number;
  found: number;
}

const rounds = 3;
const shown = 10;

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The files of an index, each once: a browser keeps them. */
async function weigh(requests: readonly Request[]): Promise<number> {
  const sizes = requests.map(async (request) => {
    const body = (await (await request.response())?.body()) ?? Buffer.of();
    return request.url().includes('.js') ? gzipped(body) : body.length;
  });
  return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
}

/** Opens Chromium to search an index in it. Takes the folder in which it is, `pagefind/`; writes two files there. */
export async function openQueries(folder: string) {
  await writeFile(path.join(folder, 'engine.js'), await bundled('src/search/engine.ts'));
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Index</title>',
  );
  const site = await serve(folder, '/', () => ({ 'cache-control': 'max-age=600' }));
  const server = await startChromium();
  const browser = await chromium.connect(server.wsEndpoint());
  const once = async (query: string): Promise<QueryRun> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    const requests = new Map<string, Request>();
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) requests.set(request.url(), request);
    });
    const state = {
      query,
      exact: false,
      sort: 'relevance',
      picked: noPicks(facets.map(({ id }) => id)),
    } as const;
    const { milliseconds, found } = await page.evaluate(
      async ({ state: asked, count, script }) => {
        const engine = (await import(script)) as { startEngine: typeof startEngine };
        const begun = performance.now();
        const started = await engine.startEngine({ index: '/pagefind/pagefind.js', tag: 'bench' });
        const { letters, total } = await started.search(asked);
        for (let left = count; left > 0; left -= 1) if ((await letters.next()).done) break;
        return { milliseconds: performance.now() - begun, found: total };
      },
      { state, count: shown, script: '/engine.js' },
    );
    const bytes = await weigh([...requests.values()]);
    await context.close();
    return { requests: requests.size, bytes, milliseconds, found };
  };
  return {
    version: browser.version(),
    /** The first search of a reader who has loaded nothing, until ten letters are known: the median of several. */
    async first(query: string): Promise<QueryRun> {
      const runs: QueryRun[] = [];
      for (let round = 0; round < rounds; round += 1) runs.push(await once(query));
      const milliseconds = middle(runs.map((run) => run.milliseconds));
      return { ...(runs[0] as QueryRun), milliseconds };
    },
    async close() {
      await server.close();
      await site.close();
    },
  };
}
