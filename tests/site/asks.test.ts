import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { scriptsApart } from './ask-parts.ts';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

const { url, base, folder } = inject('invented');
const pages = new Map(pagesOf(inject('invented')).map((page) => [page.path, page]));

function pageAt(path: string): BuiltPage {
  const page = pages.get(`${base}${path}`);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

describe('the ledger of the invented archive', () => {
  it('says what letters ask, a letter and its translations once', () => {
    // 53 in the files, six of them in a French and an English translation.
    expect(texts(pageAt('asks/'), '.head p')[0]).toContain('At least 47 asks of 17 letters');
  });

  it('counts each kind as its own page lists it', () => {
    const rows = all(pageAt('asks/'), '.ask-kinds tbody tr');
    expect(rows).toHaveLength(13);
    const counts = texts(pageAt('asks/'), '.ask-kinds tbody td.number');
    const links = all(pageAt('asks/'), '.ask-kinds tbody a');
    const listed = links.flatMap(({ properties }) => {
      const page = pageAt(String(properties['href']).slice(base.length));
      const outcomes = all(page, '.ask-ledger .outcome').length;
      return [
        String(all(page, '.ask-ledger ul > li').length),
        outcomes ? String(outcomes) : 'none',
      ];
    });
    expect(counts).toEqual(listed);
    expect(counts.filter((_, place) => place % 2 === 0).reduce((sum, of) => sum + +of, 0)).toBe(47);
  });

  it('says of every ask what came of it, or that this is not recorded', () => {
    let asks = 0;
    for (const page of pages.values()) {
      if (!page.path.startsWith(`${base}asks/`)) continue;
      for (const words of texts(page, '.ask-ledger ul > li')) {
        expect(words).toMatch(/Outcome(?: \([^)]+\))?: \S|no outcome recorded$/u);
        asks += 1;
      }
    }
    expect(asks).toBe(47);
  });

  it('has releases from the newest letter to the oldest, each with its letter, date and addressees', () => {
    const page = pageAt('asks/release/');
    expect(texts(page, '.ask-ledger > li > .when')).toEqual([
      'about May 2016',
      'November 2012',
      'from October 2011 to an unknown date',
      'possibly 2009',
      '21 June 2008',
    ]);
    expect(texts(page, '.ask-ledger h3')[1]).toBe('A petition for five readers of Tavrin');
    expect(texts(page, '.ask-ledger .fromto')[1]).toBe(
      'to Ministry of Justice of Veldania · also in French',
    );
    expect(all(page, '.ask-ledger ul a[href*="/people/"]').length).toBeGreaterThan(4);
  });

  it('is led to from each ask of a letter', () => {
    const page = pageAt('letters/2017-02-20-joint-letter-corrant/');
    const asks = all(page, '.asks > li');
    expect(asks.map(({ properties }) => properties['id'])).toEqual(
      asks.map((_, index) => `ask-${index + 1}`),
    );
    expect(all(page, `.asks > li a[href^="${base}asks/"]`)).toHaveLength(asks.length);
  });
});

describe('the filter of the ledger', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());

  async function open(hash = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(`${url}asks/${hash}`);
    return page;
  }
  const ready = (page: Page) => page.waitForSelector('#ask-filter[data-state="ready"]');
  const found = (page: Page) => page.locator('#ask-results ul > li').count();
  const said = (page: Page) => page.locator('#ask-status').textContent();

  it('is not there without scripts, and every kind is', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('#ask-filter').isVisible()).toBe(false);
    expect(await page.locator('.ask-kinds a').count()).toBe(13);
    await page.close();
  });

  it('loads the asks when it is first opened, once, and nothing before', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    const loads = () =>
      asked
        .filter((address) => /\/asks(?:\/in\/[^/]*)?\.js/u.test(address))
        .map((address) => address.replace(/\?[\da-f]{8}$/u, ''));
    await page.goto(`${url}asks/`);
    await page.waitForLoadState('networkidle');
    expect(loads()).toEqual([]);
    for (let time = 0; time < 3; time += 1) await page.click('#ask-filter > summary');
    await ready(page);
    expect(loads()).toEqual([`${url}asks.js`]);
    expect(await said(page)).toMatch(/^47 asks of 17 letters, newest letter first\./u);
    expect(await page.locator('.by-kind').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('picks by what is ticked, keeps it behind the # and goes back', async () => {
    const page = await open();
    await page.click('#ask-filter > summary');
    await ready(page);
    await page.click('label:has([name="kind/release"])');
    expect(await found(page)).toBe(5);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'kind/release',
    );
    await page.click('label:has([name="year/2012"])');
    expect(await found(page)).toBe(1);
    expect(new URL(page.url()).hash).toBe('#kind=release&year=2012');
    expect(await page.locator('#ask-results').textContent()).toContain('no outcome recorded');
    await page.goBack();
    expect(await found(page)).toBe(5);
    await page.click('#ask-wide');
    expect(await said(page)).toMatch(/^47 asks/u);
    expect(new URL(page.url()).hash).toBe('');
    // Closed, it shows the kinds again.
    await page.click('#ask-filter > summary');
    expect(await page.locator('.by-kind').isVisible()).toBe(true);
    await page.close();
  });

  it('shows what an address picks, as the page of the kind does', async () => {
    const page = await open('#kind=release');
    await ready(page);
    const words = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
    const shown = await page.locator('#ask-results > li').allInnerTexts();
    await page.goto(`${url}asks/release/`);
    const listed = await page.locator('.ask-ledger > li').allInnerTexts();
    expect(shown.map((text) => words(text.replace(/\nRelease(?=\n|$)/u, '')))).toEqual(
      listed.map(words),
    );
    await page.close();
  });

  it('finds a person in another spelling', async () => {
    const page = await open('#kind=release');
    await ready(page);
    await page.waitForFunction(() => 'byName' in globalThis);
    await page.fill('[data-look="person"]', 'Karaboran');
    await page.waitForFunction(
      () => document.querySelector('[data-told="person"]')?.textContent !== '',
    );
    const labels = await page.locator('[data-facet="person"] li').allInnerTexts();
    expect(labels[0]).toContain('Erkinjan Qaraboran');
    await page.click('label:has([name="person/erkinjan-qaraboran"])');
    expect(await found(page)).toBe(1);
    await page.close();
  });

  it('says where nothing fits, and where nothing came', async () => {
    const page = await open('#kind=meet&year=1999');
    await ready(page);
    expect(await said(page)).toBe('No ask fits all that is picked.');
    expect(await found(page)).toBe(0);
    await page.close();

    const cut = await browser.newPage();
    await cut.route(/\/asks\.js/u, (route) => route.abort());
    await cut.goto(`${url}asks/#kind=meet`);
    await cut.waitForSelector('#ask-filter[data-state="lost"]');
    expect(await said(cut)).toBe(
      'The asks could not be loaded. Each kind has a page of its own, below.',
    );
    expect(await cut.locator('.by-kind').isVisible()).toBe(true);
    // It tries again.
    await cut.unroute(/\/asks\.js/u);
    await cut.click('#ask-filter > summary');
    await cut.click('#ask-filter > summary');
    await ready(cut);
    expect(await found(cut)).toBe(1);
    await cut.close();
  });

  it('is shown some asks at a time, whose letter is not parted', async () => {
    const page = await open();
    await page.click('#ask-filter > summary');
    await ready(page);
    expect(await found(page)).toBeLessThan(47);
    await page.click('#ask-more');
    expect(await found(page)).toBe(47);
    expect(await page.locator('#ask-more').isVisible()).toBe(false);
    const titles = await page.locator('#ask-results h3').allInnerTexts();
    expect(new Set(titles).size).toBe(titles.length);
    await page.close();
  });
});

describe('the filter of a ledger whose words are in parts', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());

  const scripts = scriptsApart(readFileSync(path.join(folder, 'asks.js'), 'utf8'), 4);
  const asksScript = /\/asks(?:\/in\/[^/]+)?\.js(?:\?|$)/u;

  /** Opens the ledger with its scripts in parts; `answer` may do something else with the request for a part. */
  async function open(
    hash = '',
    answer: (part: string) => 'abort' | Promise<unknown> | string | undefined = () => undefined,
  ) {
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route(asksScript, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const file = pathname.slice(base.length);
      if (file !== 'asks.js') asked.push(`${file.slice('asks/in/'.length)}${search}`);
      const other = answer(file);
      if (other === 'abort') return route.abort();
      const body = typeof other === 'string' ? other : scripts.get(file);
      if (other instanceof Promise) await other;
      return body === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto(`${url}asks/${hash}`);
    if (hash === '') await page.click('#ask-filter > summary');
    await page.waitForSelector('#ask-filter[data-state="ready"]');
    return { page, asked };
  }
  const settled = (page: Page) =>
    page.waitForSelector('#ask-results:not([aria-busy])', { state: 'attached' });
  const found = (page: Page) => page.locator('#ask-results ul > li').count();
  const told = (page: Page) => page.textContent('#ask-told');
  const lost = /^These asks could not be loaded\./u;

  it('loads the words of what it shows alone', async () => {
    const { page, asked } = await open();
    await settled(page);
    const first = [...asked];
    const before = await found(page);
    expect(first[0]).toBe('2016-1.js?tag-1');
    expect(before).toBeGreaterThan(29);
    expect(first.length).toBeLessThan(scripts.size - 1);
    await page.focus('#ask-more');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#ask-more', { state: 'hidden' });
    expect(await found(page)).toBe(47);
    expect(await told(page)).toBe('');
    // The reader stands at the first of what came.
    const items = page.locator('#ask-results > li');
    const places = await items.evaluateAll((letters) =>
      letters.map((item) => item.contains(document.activeElement)),
    );
    expect(places.indexOf(true)).toBeGreaterThan(3);
    // Each part came once.
    await page.click('label:has([name="kind/release"])');
    await settled(page);
    expect(await found(page)).toBe(5);
    expect(asked).toEqual([...new Set(asked)]);
    await page.close();
  });

  it('shows the same as one whose words come with its columns', async () => {
    const { page } = await open('#kind=release&kind=meet');
    await settled(page);
    const whole = await browser.newPage();
    await whole.goto(`${url}asks/#kind=release&kind=meet`);
    await whole.waitForSelector('#ask-filter[data-state="ready"]');
    const shown = (of: Page) => of.innerHTML('#ask-results');
    expect(await shown(page)).toBe(await shown(whole));
    await Promise.all([page.close(), whole.close()]);
  });

  it.each([
    ['did not come', 'abort'],
    [
      'is of another version',
      '(globalThis.byNameAskWords??={})["2016-1"]={"tag":"other","letters":[]}',
    ],
  ])('says where a part %s, and tries again', async (_, answer) => {
    let down = true;
    const { page } = await open('', (file) =>
      down && file.endsWith('2016-1.js') ? answer : undefined,
    );
    await settled(page);
    expect(await told(page)).toMatch(lost);
    expect(await page.textContent('#ask-status')).toMatch(/^47 asks of 17 letters/u);
    expect(await found(page)).toBe(0);
    await page.focus('text="Try again"');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await told(page)).toMatch(lost);
    down = false;
    await page.keyboard.press('Enter');
    await page.waitForSelector('#ask-results > li');
    expect(await told(page)).toBe('');
    expect(await page.textContent('#ask-more')).toBe('Show more');
    expect(
      await page.evaluate(() => document.activeElement?.closest('#ask-results') !== null),
    ).toBe(true);
    await page.close();
  });

  it('drops an answer that comes after the picks changed', async () => {
    const held = Promise.withResolvers<undefined>();
    const { page } = await open('', (file) =>
      file.endsWith('2016-1.js') ? held.promise : undefined,
    );
    expect(await told(page)).toBe('Loading …');
    await page.evaluate(() => (location.hash = '#year=2008'));
    await page.waitForSelector('#ask-results > li');
    await settled(page);
    const shown = await page.innerText('#ask-results');
    held.resolve(undefined);
    await page.waitForFunction(() => globalThis.byNameAskWords?.['2016-1'] !== undefined);
    expect(await page.innerText('#ask-results')).toBe(shown);
    expect(await page.locator('#ask-results .when').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('2008')]),
    );
    await page.close();
  });
});
