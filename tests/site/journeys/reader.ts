import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { startChromium } from '../chromium.ts';
import { safestPolicy, switchSvgOff, type Mode } from './modes.ts';

/** Someone who reads a site in one of the modes, by what is in sight and can be clicked. */
export class Reader {
  readonly page: Page;
  readonly mode: Mode;
  /** What the browser complained of, and what it asked for in vain. */
  readonly faults: string[] = [];

  constructor(page: Page, mode: Mode) {
    this.page = page;
    this.mode = mode;
    // What the mode itself refuses is no fault of a page.
    const isRefusal = (text: string) => mode.safest === true && text.includes("'none'");
    page.on('console', (message) => {
      if (!isRefusal(message.text())) this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // Whoever goes on to another page, or takes a file away, breaks off what was under way.
      const isOwn = why === 'net::ERR_ABORTED' || (mode.safest === true && why === 'csp');
      if (!isOwn) this.faults.push(`${request.url()}: ${why}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`${response.url()}: ${response.status()}`);
    });
  }

  /** Opens an address. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.#arrive();
  }

  /** Clicks a link in sight, and waits until the page is there to which it leads. */
  async follow(link: string | Locator): Promise<void> {
    const one = (typeof link === 'string' ? this.page.locator(link) : link).first();
    const to = await one.evaluate((node) => (node as HTMLAnchorElement).href);
    await one.click();
    await this.page.waitForURL(to);
    await this.#arrive();
  }

  /** A link in the main part by its words. */
  link(words: string): Locator {
    return this.page.locator('main').getByRole('link', { name: words, exact: true });
  }

  /** Opens a section of the site from its head. */
  async section(words: string): Promise<void> {
    await this.follow(this.page.locator('.site-nav').getByText(words, { exact: true }));
  }

  /** The words of an element, with white space folded. */
  async read(selector: string): Promise<string> {
    const text = await this.page.locator(selector).first().innerText();
    return text.replaceAll(/\s+/gu, ' ').trim();
  }

  /** Whether the window can be scrolled sideways. */
  overflows(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }

  async #arrive(): Promise<void> {
    if (this.mode.safest) await this.page.evaluate(switchSvgOff);
  }
}

/**
 * Lends readers of a mode to the tests of a file: gives a function that opens a window for one and, after what
 * they do, expects that nothing was complained of.
 */
export function readersIn(mode: Mode) {
  let browser: Browser;
  let stop = async () => {};

  beforeAll(async () => {
    if (mode.launch) {
      const server = await startChromium(mode.launch);
      stop = () => server.close();
      browser = await chromium.connect(server.wsEndpoint());
    } else {
      browser = await chromium.connect(inject('browser'));
    }
  });

  afterAll(async () => {
    await browser.close();
    await stop();
  });

  return async (width: number, reads: (reader: Reader) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      // At "Safest" a policy refuses scripts, and the engine itself is there: `noscript` shows nothing.
      javaScriptEnabled: mode.scripts || mode.safest === true,
    });
    const page = await context.newPage();
    if (mode.safest) {
      await page.route(/(?:\/|\.html)$/u, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': safestPolicy };
        await route.fulfill({ response, headers });
      });
    }
    const reader = new Reader(page, mode);
    await reads(reader);
    expect(reader.faults).toEqual([]);
    await context.close();
  };
}
