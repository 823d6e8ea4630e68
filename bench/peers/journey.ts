import type { Browser, Request } from 'playwright-core';
import { gzipped } from '../figure.ts';

/** What it takes a reader to be answered. */
export interface Journey {
  /** All that is loaded until then, gzipped, but for what is sent as it is. */
  bytes: number;
  /** From the opening of the page, on this machine and without a network’s delay. */
  milliseconds: number;
}

/** How many milliseconds an answer is waited for. */
const patience = 300_000;

/** Fonts and Pagefind’s files are compressed when they are made. */
const isCompressed = (url: string) => /\.(?:woff2|pagefind|pf_\w+)$/u.test(new URL(url).pathname);

async function weight(request: Request): Promise<number> {
  const body = (await (await request.response())?.body()) ?? Buffer.of();
  return isCompressed(request.url()) ? body.length : gzipped(body);
}

/**
 * Opens a page as its first visitor does, and waits until it shows what a selector finds. Throws where it does not
 * within five minutes.
 */
export async function follow(browser: Browser, url: string, selector: string): Promise<Journey> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    // Seen in the page itself: from here, each look would take milliseconds of its own.
    await page.addInitScript((wanted) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector(wanted)) return;
        watch.disconnect();
        performance.mark('answered');
      });
      watch.observe(document, { childList: true, subtree: true });
    }, selector);
    await page.goto(url, { waitUntil: 'commit' });
    const answered = await page.waitForFunction(
      () => performance.getEntriesByName('answered')[0],
      undefined,
      { timeout: patience },
    );
    const milliseconds = await answered.evaluate((mark) => mark?.startTime ?? Number.NaN);
    const weights = await Promise.all(requests.map(weight));
    return { bytes: weights.reduce((sum, bytes) => sum + bytes, 0), milliseconds };
  } finally {
    await context.close();
  }
}
