import { chromium, type Page } from 'playwright-core';
import { startChromium } from '../../tests/site/chromium.ts';

/** What a reader’s way took. */
export interface Walked {
  /** All that came over the wire, headers included, fonts apart. */
  bytes: number;
  fonts: number;
  requests: number;
  milliseconds: number;
}

/** A reader’s way through the site: what they open and do, until they see what they wanted. */
export type Way = (page: Page) => Promise<void>;

/** A slow phone’s network, as Lighthouse has it: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const slow = {
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** What Chromium tells of a request. */
interface Received {
  requestId: string;
  type: string;
}

/** Opens the browser of the tests, in which readers go their ways. */
export async function openWalks() {
  const server = await startChromium();
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    version: browser.version(),
    close: () => server.close(),
    /** Goes a way as who comes for the first time: nothing cached; on a slow network, or as fast as the machine is. */
    async walk(way: Way, isSlow: boolean): Promise<Walked> {
      const context = await browser.newContext();
      try {
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        const fonts = new Set<string>();
        const walked: Walked = { bytes: 0, fonts: 0, requests: 0, milliseconds: 0 };
        session.on('Network.responseReceived', ({ requestId, type }: Received) => {
          if (type === 'Font') fonts.add(requestId);
          walked.requests += 1;
        });
        session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          walked[fonts.has(requestId) ? 'fonts' : 'bytes'] += encodedDataLength;
        });
        await session.send('Network.enable');
        if (isSlow)
          await session.send('Network.emulateNetworkConditions', { offline: false, ...slow });
        const begun = performance.now();
        await way(page);
        walked.milliseconds = performance.now() - begun;
        // What is still on its way is a part of the cost.
        await page.waitForLoadState('networkidle');
        return walked;
      } finally {
        await context.close();
      }
    },
  };
}
