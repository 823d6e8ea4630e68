import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headerPolicy, metaPolicy, sharedPolicy } from '../../src/hosting/content-policy.ts';
import { everyFile } from '../../src/hosting/headers.ts';
import { readHeaders, type HeadersAt } from '../hosting/read-headers.ts';
import { all, pagesOf } from './pages.ts';
import { serve } from './serve.ts';
import type { Site } from './setup.ts';

const isSearch = (address: string, { base }: Site) => address === `${base}search/`;
const headersOf = ({ folder }: Site): HeadersAt =>
  readHeaders(readFileSync(path.join(folder, '_headers'), 'utf8'));

describe.each(['real', 'invented', 'hostile'] as const)('the %s archive', (name) => {
  const site = inject(name);
  const pages = pagesOf(site);

  it('says its policy on every page, before all else', () => {
    for (const page of pages) {
      const [first] = all(page, 'head > *');
      expect(first?.properties, page.path).toEqual({
        httpEquiv: ['content-security-policy'],
        content: metaPolicy(isSearch(page.path, site) ? 'search' : 'page'),
      });
      // Of the encoding, browsers look for a sign in the first bytes alone:
      // https://html.spec.whatwg.org/multipage/semantics.html#charset
      expect(page.html.indexOf('<meta charset="utf-8">')).toBeLessThan(1024 - 30);
    }
  });

  it('has nothing inline that the policy would stop', () => {
    for (const page of pages) {
      expect(all(page, 'style, [style], link[rel=stylesheet]:not([href])'), page.path).toEqual([]);
      const scripts = all(page, 'script:not([src]):not([type="application/ld+json"])');
      expect(scripts, page.path).toEqual([]);
      const handlers = all(page, '*').flatMap(({ properties }) =>
        Object.keys(properties).filter((property) => /^on/iu.test(property)),
      );
      expect(handlers, page.path).toEqual([]);
    }
  });

  it('has headers for every file that there is', () => {
    const at = headersOf(site);
    for (const file of readdirSync(site.folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || file.name === '_headers') continue;
      const under = path.relative(site.folder, path.join(file.parentPath, file.name));
      const address =
        site.base +
        under
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/u, '$1');
      const headers = at(address);
      expect(headers, address).toMatchObject(everyFile);
      expect(headers['Content-Security-Policy'], address).toBe(
        `${sharedPolicy}, ${headerPolicy(isSearch(address, site) ? 'search' : 'page')}`,
      );
    }
  });
});

describe('under the headers of its host as well', () => {
  const { folder, base } = inject('invented');
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    site = await serve(folder, base, headersOf(inject('invented')));
  });

  afterAll(() => Promise.all([browser.close(), site.close()]));

  it.each(['', 'letters/2017-02-20-joint-letter-corrant/', 'people/lian-yehua/', '404.html'])(
    '/%s looks as it does without them, suggests people, and nothing is refused',
    async (address) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(site.url + address);
      await page.fill('form.search input', 'li mei');
      await page.waitForSelector('[role="option"]');
      expect(
        await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
      ).toBe(true);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('the search finds letters, and nothing is refused', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${site.url}search/#q=ferrywoman`);
    await page.waitForSelector('#search[data-state="ready"]');
    expect(await page.locator('#search-results .title').count()).toBe(1);
    await page.fill('#search-form input', '图书馆的灯');
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.startsWith('1 letter for “图'),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('what the policy forbids is refused, on every page, and WebAssembly on all but one', async () => {
    const page = await browser.newPage();
    const tries = async () =>
      page.evaluate(async () => {
        // Later, because what a test evaluates itself may evaluate what the policy forbids.
        const settled = (attempt: () => unknown) =>
          new Promise((resolve) => setTimeout(resolve)).then(attempt).then(
            () => 'done',
            () => 'refused',
          );
        // The smallest module that there is: its mark and its version.
        const wasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
        const inline = document.createElement('p');
        inline.setAttribute('style', 'position: fixed');
        document.body.append(inline);
        const { position } = getComputedStyle(inline);
        inline.remove();
        return {
          html: await settled(() => (document.createElement('p').innerHTML = '<b>x</b>')),
          code: await settled(() => (0, eval)('1')),
          script: await settled(() => (document.createElement('script').src = 'names.js')),
          wasm: await settled(() => WebAssembly.compile(wasm)),
          load: await settled(() => fetch(location.href)),
          away: await settled(() => fetch('http://localhost:9/')),
          style: position === 'static' ? 'refused' : 'done',
        };
      });
    const refused = {
      html: 'refused',
      code: 'refused',
      script: 'refused',
      wasm: 'refused',
      load: 'refused',
      away: 'refused',
      style: 'refused',
    };
    // Without the host's headers the pages' own policy does the same.
    for (const url of [site.url, inject('invented').url]) {
      for (const address of ['', 'letters/2017-02-20-joint-letter-corrant/', '404.html']) {
        await page.goto(url + address);
        expect(await tries(), address).toEqual(refused);
      }
      await page.goto(`${url}search/`);
      expect(await tries()).toEqual({ ...refused, wasm: 'done', load: 'done' });
    }
    await page.close();
  });
});
