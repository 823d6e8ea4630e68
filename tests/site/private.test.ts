import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from './serve.ts';

/** One page of each kind. */
const kinds = [
  ...['', 'letters/', 'letters/2017-02-20-joint-letter-corrant/', 'people/', 'people/ana-vesel/'],
  ...['organizations/', 'organizations/lantern-office/', 'issues/', 'search/', 'about/'],
  ...['issues/enforced-disappearance/', 'issues/decree-41/', 'contribute/', '404.html'],
  ...['data/', 'about/policy/', 'about/changes/', 'asks/', 'asks/release/'],
];

const { folder, base } = inject('invented');
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
/** What the host is asked: its log, were there one. */
const asked: { path: string; referrer: string | undefined }[] = [];
/** What a site that letters lead to is asked. */
const askedElsewhere: { referrer: string | undefined }[] = [];
let elsewhere: Server;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  site = await serve(folder, base, (path, { referer }) => {
    asked.push({ path, referrer: referer });
    return {};
  });
  elsewhere = createServer(({ headers }, response) => {
    askedElsewhere.push({ referrer: headers.referer });
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Elsewhere</title>');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  elsewhere.close();
});

/** Everything that a browser keeps of a site, beside its cache of files. */
const kept = async (context: BrowserContext) => {
  const [page] = context.pages();
  return {
    cookies: await context.cookies(),
    ...(await page?.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()).then(
        ({ length }) => length,
      ),
    }))),
  };
};
const nothing = {
  ...{ cookies: [], local: 0, session: 0, databases: 0, caches: 0, workers: 0, files: 0 },
};

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  it.each(kinds)('/%s asks nobody but its host, and keeps nothing', async (kind) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('websocket', (socket) => requests.push(socket.url()));
    await page.goto(site.url + kind);
    await page.waitForLoadState('networkidle');
    if (javaScriptEnabled) {
      await page.fill('form.search input', 'li mei');
      await page.waitForSelector('[role="option"], #search-persons a');
    }
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.filter((request) => !request.startsWith(site.url))).toEqual([]);
    expect(await kept(context)).toEqual(nothing);
    await context.close();
  });

  it('a link out tells nobody from where it is followed', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const { port } = elsewhere.address() as AddressInfo;
    // The site that the letter leads to is at an address of this machine, for as long as the test runs.
    await page.route('**/letters/**', async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replaceAll(
        /href="https:\/\/[^"]*" rel="noreferrer"/gu,
        // Without the link's own word for it the page's must do.
        `href="http://127.0.0.1:${port}/"`,
      );
      await route.fulfill({ response: answer, body: html });
    });
    askedElsewhere.length = 0;
    await page.goto(`${site.url}letters/2017-02-20-joint-letter-corrant/`);
    await page.click(`.notice a[href="http://127.0.0.1:${port}/"]`);
    await page.waitForURL(`http://127.0.0.1:${port}/`);
    expect(askedElsewhere[0]).toEqual({ referrer: undefined });
    await context.close();
  });

  it('a link within tells the host no page that was read before', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    asked.length = 0;
    await page.goto(`${site.url}people/ana-vesel/`);
    await page.click('.ledger a >> nth=0');
    await page.waitForURL('**/letters/**');
    expect(asked.length).toBeGreaterThan(2);
    // A font is asked for by the style that names it, which is the same for every page.
    const pages = asked.filter(({ referrer }) => referrer && !referrer.endsWith('.css'));
    expect(pages).toEqual([]);
    await context.close();
  });
});

describe('what is looked for', () => {
  const queries = ['ferrywoman', 'Lian Yehva', '图书馆的灯'];

  it('is in no address that the host is asked for, whichever way it is typed', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    asked.length = 0;
    for (const query of queries) {
      await page.goto(site.url);
      await page.fill('.site-head input', query);
      await page.press('.site-head input', 'Enter');
      await page.waitForSelector('#search[data-state="ready"]');
      await page.click('[data-facet="year"] label >> nth=0');
      await page.reload();
      await page.waitForSelector('#search[data-state="ready"]');
    }
    expect(asked.length).toBeGreaterThan(10);
    const told = asked.map(({ path }) => decodeURIComponent(path)).join('\n');
    for (const query of queries) expect(told).not.toContain(query);
    expect(told).not.toMatch(/[?#]q=|year=/u);
    expect(await kept(context)).toEqual(nothing);
    await context.close();
  });

  it('is not sent either where the page’s own scripts do not come through', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    asked.length = 0;
    await page.goto(site.url);
    await page.fill('.site-head input', 'ferrywoman');
    await page.press('.site-head input', 'Enter');
    await page.waitForURL('**/search/**');
    expect(asked.map(({ path }) => path).join('\n')).not.toContain('ferrywoman');
    await context.close();
  });
});
