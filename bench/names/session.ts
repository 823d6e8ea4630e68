import { chromium } from 'playwright-core';
import { startChromium } from '../../tests/site/chromium.ts';
import type { Answer, Peer } from './peers/peer.ts';

/** A finder that was built in a page of the browser. */
export interface Loaded {
  /** How many milliseconds it took to make it of its data. */
  built: number;
  /** The first five whom it finds, query by query. */
  answers: (queries: readonly string[]) => Promise<(readonly Answer[])[]>;
  /** How many milliseconds each query took to find five, in the order asked. */
  times: (queries: readonly string[]) => Promise<number[]>;
  close: () => Promise<void>;
}

/**
 * Opens Chromium to run finders in it, each in a page of its own at the address given. Throws where that
 * page is not isolated: the browser's clock would then tell tenths of milliseconds, no hundredths
 * (https://developer.mozilla.org/en-US/docs/Web/API/DOMHighResTimeStamp, “Security requirements”).
 */
export async function openSession(address: string) {
  const server = await startChromium();
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    version: browser.version(),
    close: () => server.close(),
    /** Builds a finder from its script, at an address, and its data as JSON. */
    async load(script: string, json: string): Promise<Loaded> {
      const page = await browser.newPage();
      await page.goto(address);
      if (!(await page.evaluate(() => crossOriginIsolated))) {
        throw new Error(`Unexpected page ${address}, expected an isolated one`);
      }
      const finder = await page.evaluateHandle(
        async (given) => {
          const { build } = (await import(given.script)) as Peer<unknown>;
          const data: unknown = JSON.parse(given.json);
          const start = performance.now();
          const find = await build(data);
          return { find, built: performance.now() - start };
        },
        { script, json },
      );
      return {
        built: await finder.evaluate(({ built }) => built),
        answers: (queries) =>
          finder.evaluate(async ({ find }, asked) => {
            const answers = [];
            for (const query of asked) answers.push(await find(query, 5));
            return answers;
          }, queries),
        times: (queries) =>
          finder.evaluate(async ({ find }, asked) => {
            const times = [];
            for (const query of asked) {
              const start = performance.now();
              await find(query, 5);
              times.push(performance.now() - start);
            }
            return times;
          }, queries),
        close: () => page.close(),
      };
    },
  };
}
