import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './chromium.ts';

const { url } = inject('invented');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(() => browser.close());

/** Opens the search page in a state, once it has answered. */
async function search(hash = '', options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage(options);
  await page.goto(`${url}search/${hash}`);
  await answered(page);
  return page;
}

const answered = (page: Page) => page.waitForSelector('#search[data-state="ready"]');
const status = (page: Page) => page.locator('#search-status').textContent();
const titles = (page: Page) => page.locator('#search-results .title').allTextContents();

/** What a facet offers: each value with its count. */
const offered = async (page: Page, facet: string) =>
  Object.fromEntries(
    await page.locator(`[data-facet="${facet}"] label`).evaluateAll((labels) =>
      labels.map((label) => {
        const [, name, count] = [...label.children].map(({ textContent }) => textContent);
        return [name, Number(count)];
      }),
    ),
  );

async function type(page: Page, query: string) {
  await page.fill('#search-form input', query);
  await page.waitForFunction(
    (text) => new URLSearchParams(location.hash.slice(1)).get('q') === text,
    query,
  );
  await answered(page);
}

describe('words', () => {
  it('are found in the letters, marked, under the heading they stand under', async () => {
    const page = await search('#q=ferrywoman');
    expect(await status(page)).toBe('1 letter for “ferrywoman”');
    expect(await page.locator('#search-results mark').first().textContent()).toMatch(
      /ferrywoman/iu,
    );
    const place = page.locator('#search-results .place a').first();
    const heading = await place.textContent();
    await place.click();
    await page.waitForURL(/\/letters\/.*#text-/u);
    expect(await page.locator(':target').textContent()).toContain(heading);
    await page.close();
  });

  it('in quotes are found as a phrase', async () => {
    const page = await search(
      `#${new URLSearchParams({ q: '"a lamp left burning in the corridor"' })}`,
    );
    expect(await status(page)).toBe('2 letters for “a lamp left burning in the corridor”');
    await type(page, '"a lamp burning left in the corridor"');
    expect(await status(page)).toMatch(/^No letter/u);
    await page.close();
  });

  it.each([
    ['Chinese', '图书馆的灯'],
    ['French', 'bouquinistes'],
  ])('in %s are found from the English page', async (_, query) => {
    const page = await search(`#${new URLSearchParams({ q: query })}`);
    expect(await status(page)).toBe(`1 letter for “${query}”`);
    await page.close();
  });

  it('without quotes lead to the places that hold most of them', async () => {
    const page = await search(`#${new URLSearchParams({ q: '图书馆的灯' })}`);
    expect(await page.locator('#search-results .place a').allTextContents()).toContain('一盏灯');
    await page.close();
  });

  it.each([
    ['Tsewang Nyidor', /^No letter holds “Nyidor”; \d+ letters? with the nearest words$/u],
    ['ferrywoman xylophone', /^No letter/u],
  ])('misspelt, as in %j, do not pass for found', async (query, words) => {
    const page = await search(`#${new URLSearchParams({ q: query, exact: 'yes' })}`);
    expect(await status(page)).toMatch(words);
    expect(await page.locator('#search-lost').isVisible()).toBe(true);
    await page.close();
  });

  it('in the quotes of any keyboard are a phrase', async () => {
    const page = await search(
      `#${new URLSearchParams({ q: '“a lamp left burning in the corridor”' })}`,
    );
    expect(await status(page)).toBe('2 letters for “a lamp left burning in the corridor”');
    await page.close();
  });

  it('that no letter holds are said to be in none, with other ways to look', async () => {
    const page = await search('#q=qqxyzzy');
    expect(await status(page)).toMatch(/^No letter/u);
    expect(await page.locator('#search-lost').isVisible()).toBe(true);
    await page.close();
  });

  it('are text, whatever they hold', async () => {
    const page = await search(`#${new URLSearchParams({ q: '<img src=x onerror=alert(1)>' })}`);
    expect(await page.locator('#search img').count()).toBe(0);
    expect(await status(page)).toContain('“<img”');
    await page.close();
  });
});

describe('people', () => {
  const people = (page: Page) =>
    page
      .locator('#search-persons a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

  it.each([
    ['Lian Yehva', 'lian-yehua'],
    ['Yehua Lian', 'lian-yehua'],
    ['連野華', 'lian-yehua'],
    ['Lien Yeh-hua', 'lian-yehua'],
    ['Karaboran', 'erkinjan-qaraboran'],
    ['صفوان القنديل', 'safwan-al-qindil'],
  ])('come first, by %j', async (query, id) => {
    const page = await search(`#${new URLSearchParams({ q: query })}`);
    expect((await people(page))[0]).toBe(`/invented/people/${id}/`);
    await page.click('#search-persons a >> nth=0');
    await page.waitForURL(`${url}people/${id}/`);
    await page.close();
  });

  it.each(['連野華', 'lianyehua', 'Lien Yeh-hua', 'Yehua Lian'])(
    'are looked for in the letters by the name that the archive gives them, not by %j',
    async (query) => {
      const page = await search(`#${new URLSearchParams({ q: query })}`);
      expect(await status(page)).toBe('3 letters for “Lian Yehua”');
      expect(await page.textContent('#search-typed')).toBe(
        `You typed “${query}”. Search for exactly what I typed`,
      );
      await page.close();
    },
  );

  it.each(['連野華', 'lianyehua', 'Lien Yeh-hua', '野华'])(
    'are found in letters that print their names otherwise, by exactly %j',
    async (query) => {
      const page = await search(`#${new URLSearchParams({ q: query, exact: 'yes' })}`);
      expect(await status(page)).toBe(`3 letters for “${query}”`);
      await page.close();
    },
  );

  it('are looked for as typed where a reader wants that, and back again', async () => {
    const page = await search(`#${new URLSearchParams({ q: 'Lian Yehva' })}`);
    expect(await status(page)).toBe('3 letters for “Lian Yehua”');
    await page.click('#search-typed a');
    await page.waitForFunction(() => location.hash.includes('exact=yes'));
    await answered(page);
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.startsWith('No letter holds “Yehva”'),
    );
    expect(await page.textContent('#search-typed')).toBe(
      'Exactly as you typed it. Search for “Lian Yehua”',
    );
    await page.click('#search-typed a');
    await page.waitForFunction(() => !location.hash.includes('exact'));
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.startsWith('3 letters'),
    );
    await page.close();
  });

  it.each(['Lian Yehua', 'lian yehua', '"lianyehua"', 'release of Lian Yehua', 'Karaboran'])(
    'are looked for in the letters as typed, by %j',
    async (query) => {
      const page = await search(`#${new URLSearchParams({ q: query })}`);
      expect(await page.locator('#search-typed').isVisible()).toBe(false);
      await page.close();
    },
  );

  it.each(['Hortensia Blackwater', 'ferrywoman'])(
    'are said to be nobody, by %j, with the way to tell of a letter',
    async (query) => {
      const page = await search(`#${new URLSearchParams({ q: query })}`);
      expect(await people(page)).toEqual([]);
      const nobody = page.locator('#search-nobody');
      expect(await nobody.textContent()).toContain('that says nothing about whether they are held');
      expect(await nobody.locator('a').getAttribute('href')).toBe('/invented/contribute/');
      await page.close();
    },
  );

  it('are not spoken of where nothing is looked for', async () => {
    const page = await search('');
    expect(await page.locator('#search-people').isVisible()).toBe(false);
    await page.close();
  });

  it('load no index of names on other pages', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${url}people/lian-yehua/`);
    expect(requests.filter((request) => request.includes('names.js'))).toEqual([]);
    await page.close();
  });
});

describe('facets', () => {
  it('count the letters that each value would leave, whatever else it holds is picked', async () => {
    const page = await search();
    const years = await offered(page, 'year');
    for (const year of ['2016', '2017']) {
      const one = await search(`#year=${year}`);
      expect(await status(one)).toMatch(new RegExp(`^${years[year]} letter`, 'u'));
      // Within the group, what was picked takes nothing from the other values.
      expect(await offered(one, 'year')).toEqual(years);
      await one.close();
    }
    const both = await search('#year=2016&year=2017');
    const sum = Number(years['2016']) + Number(years['2017']);
    expect(await status(both)).toMatch(new RegExp(`^${sum} letters`, 'u'));
    await Promise.all([page.close(), both.close()]);
  });

  it('narrow each other', async () => {
    const page = await search('#issue=enforced-disappearance');
    const years = await offered(page, 'year');
    const narrowed = await search('#issue=enforced-disappearance&year=2016');
    expect(await status(narrowed)).toMatch(new RegExp(`^${years['2016']} letter`, 'u'));
    await Promise.all([page.close(), narrowed.close()]);
  });

  it('that are heavy load nothing until they are opened', async () => {
    const page = await browser.newPage();
    const filters: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('.pf_filter')) filters.push(request.url());
    });
    await page.goto(`${url}search/`);
    await answered(page);
    const before = filters.length;
    await page.click('details[data-heavy="person"] summary');
    await page.waitForSelector('[data-facet="person"] label');
    expect(filters.length).toBeGreaterThan(before);
    await page.close();
  });

  it('tell namesakes apart by their ids', async () => {
    const lawyer = await search('#person=li-mei-lawyer');
    const student = await search('#person=li-mei-student');
    expect(await titles(lawyer)).not.toEqual(await titles(student));
    await Promise.all([lawyer.close(), student.close()]);
  });

  it('that an address picks and the archive does not have leave nothing', async () => {
    const page = await search('#year=1848');
    expect(await status(page)).toBe('0 letters, newest first');
    await page.click('#search-wide');
    await page.waitForFunction(() => !location.hash);
    await answered(page);
    expect(await status(page)).toMatch(/^All \d+ letters/u);
    await page.close();
  });
});

describe('a state', () => {
  it('can be gone back to', async () => {
    const page = await search('#q=letter');
    await page.click('[data-facet="year"] label >> nth=0');
    await page.waitForFunction(() => location.hash.includes('year='));
    await answered(page);
    const narrowed = await status(page);
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('year='));
    await answered(page);
    expect(await status(page)).not.toBe(narrowed);
    await page.goForward();
    await page.waitForFunction(() => location.hash.includes('year='));
    await page.waitForFunction(
      (text) => document.querySelector('#search-status')?.textContent === text,
      narrowed,
    );
    await page.close();
  });

  it('is the same for whoever opens its address', async () => {
    const page = await search('#q=letter&year=2016&sort=date');
    const other = await search(new URL(page.url()).hash);
    expect(await titles(other)).toEqual(await titles(page));
    expect(await other.inputValue('#search-form input')).toBe('letter');
    expect(await other.inputValue('#search-sort')).toBe('date');
    await Promise.all([page.close(), other.close()]);
  });

  it('sorted by date runs from the newest, over all languages', async () => {
    const page = await search();
    while (await page.locator('#search-more').isVisible()) {
      const shown = await page.locator('#search-results > li').count();
      await page.click('#search-more');
      await page.waitForFunction(
        (count) => document.querySelectorAll('#search-results > li').length > count,
        shown,
      );
    }
    const found = await page
      .locator('#search-results .title')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    await page.goto(`${url}letters/`);
    const listed = await page
      .locator('.letters .title')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(found.toSorted()).toEqual(listed.toSorted());
    const years = (paths: string[]) => paths.map((path) => /\d{4}|\d{3}x/u.exec(path)?.[0]);
    expect(years(found)).toEqual(years(listed));
    await page.close();
  });
});

describe('with the keyboard alone', () => {
  it('a reader searches, narrows and opens a letter', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    // The box in the head of every page: after the skip link, the name and the sections.
    await page.focus('.site-head input');
    await page.keyboard.type('ferrywoman');
    await page.keyboard.press('Enter');
    await answered(page);
    await page.focus('#search-form input');
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('[data-facet] input'))) break;
    }
    await page.keyboard.press('Space');
    await page.waitForFunction(() => /(year|addressee|issue)=/u.test(location.hash));
    await answered(page);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-facet] input'))).toBe(
      true,
    );
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.results .title'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/letters\//u);
    await page.close();
  });
});

describe('the page', () => {
  it('shows the facets again when a window gets wider', async () => {
    const page = await search('', { viewport: { width: 390, height: 800 } });
    expect(await page.locator('[data-facet="year"]').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.waitForSelector('[data-facet="year"]');
    await page.close();
  });

  it('searches again after a load that failed', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${url}search/#q=ferrywoman`);
    await page.waitForSelector('#search[data-state="lost"]');
    await page.unroute('**/pagefind/**');
    await page.fill('#search-form input', 'bouquinistes');
    await answered(page);
    expect(await status(page)).toBe('1 letter for “bouquinistes”');
    await page.close();
  });

  it('needs one step back after Enter, not two', async () => {
    const page = await search();
    await type(page, 'ferrywoman');
    const before = await page.evaluate(() => history.length);
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.close();
  });
});

describe('what is looked for', () => {
  it('never reaches the host', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
    await page.goto(url);
    await page.fill('.site-head input', 'ferrywoman');
    await page.press('.site-head input', 'Enter');
    await answered(page);
    await type(page, 'bouquinistes');
    const asked = requests.map((request) => request.replace(/#.*/u, ''));
    expect(asked.filter((request) => /ferrywoman|bouquinistes/u.test(request))).toEqual([]);
    expect(asked.filter((request) => !request.startsWith(url))).toEqual([]);
    await page.close();
  });
});

describe('where search cannot run', () => {
  it('without JavaScript, the head has a link to the A–Z, and the search page others', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}search/`);
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('#search-lost').isVisible()).toBe(true);
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
    await page.goto(url);
    expect(await page.locator('.site-head .search').isVisible()).toBe(false);
    await page.click('.site-head .find');
    expect(page.url()).toBe(`${url}people/`);
    await context.close();
  });

  it('without WebAssembly, it says so and leads to the lists', async () => {
    // Taking the global away would not do: Pagefind is met as Tor Browser’s “Safer” level meets it.
    const server = await startChromium(['--js-flags=--jitless']);
    const jitless = await chromium.connect(server.wsEndpoint());
    const page = await jitless.newPage();
    await page.goto(`${url}search/#q=ferrywoman`);
    await page.waitForSelector('#search[data-state="lost"]');
    expect(await status(page)).toContain('WebAssembly');
    // Names are found without it.
    await page.fill('#search-form input', 'Lian Yehva');
    await page.waitForSelector('#search-persons a[href$="/lian-yehua/"]');
    await page.click('#search-lost a >> nth=0');
    expect(page.url()).toBe(`${url}people/`);
    await jitless.close();
    await server.close();
  });

  it('without an index, it says so', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${url}search/#q=ferrywoman`);
    await page.waitForSelector('#search[data-state="lost"]');
    expect(await status(page)).toBe('The search could not be loaded.');
    expect(await page.locator('#search-lost').isVisible()).toBe(true);
    await page.close();
  });
});
