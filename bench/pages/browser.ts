import { chromium, type Request } from 'playwright-core';
import { startChromium } from '../../tests/site/chromium.ts';
import { gzipped } from '../figure.ts';

/** What a page asks for when it is opened, before anything is touched. */
export interface Loaded {
  /** Scripts, gzipped; modules loaded on demand are not among them, unless the page demands them at once. */
  javascript: number;
  /** Fonts, as sent: woff2 is compressed already. */
  fonts: number;
  /** Requests of every type, the page itself included. */
  requests: number;
}

async function sizesOf(requests: readonly Request[], type: string, size: (body: Buffer) => number) {
  const bodies = requests
    .filter((request) => request.resourceType() === type)
    .map(async (request) => (await request.response())?.body() ?? Buffer.of());
  return (await Promise.all(bodies)).map(size).reduce((sum, one) => sum + one, 0);
}

/** Opens the browser of the tests, to see what pages really load. */
export async function openBrowser() {
  const server = await startChromium();
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    version: browser.version(),
    close: () => server.close(),
    /** Opens a page as its first visitor does: nothing cached. */
    async load(url: string): Promise<Loaded> {
      const context = await browser.newContext();
      const page = await context.newPage();
      const requests: Request[] = [];
      page.on('request', (request) => requests.push(request));
      const response = await page.goto(url, { waitUntil: 'networkidle' });
      if (!response?.ok()) throw new Error(`${url} answers ${response?.status()}`);
      const loaded = {
        javascript: await sizesOf(requests, 'script', gzipped),
        fonts: await sizesOf(requests, 'font', ({ length }) => length),
        requests: requests.length,
      };
      await context.close();
      return loaded;
    },
  };
}
