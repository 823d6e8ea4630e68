import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { url, folder } = inject('invented');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(() => browser.close());

const boxes = ['', 'letters/', 'people/ana-vesel/', 'search/', '404.html'];

/** Opens a page and types into its search box, as a person does: key by key. */
async function typed(
  query: string,
  path = '',
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(url + path);
  await page.locator('form.search input').pressSequentially(query);
  return page;
}

const options = (page: Page) => page.locator('[role="option"]');
const opened = (page: Page) => page.waitForSelector('[role="listbox"]:not([hidden])');
const field = (page: Page, attribute: string) =>
  page.locator('form.search input').getAttribute(attribute);

describe('a search box', () => {
  it.each(boxes)('of /%s suggests people as one types', async (path) => {
    const page = await typed('lien yeh-hu', path);
    await opened(page);
    expect(await options(page).first().textContent()).toBe(
      'Lian Yehua 连野华 part of Lien Yeh-hua named in three letters, 2016–2017',
    );
    expect(await field(page, 'role')).toBe('combobox');
    expect(await field(page, 'aria-expanded')).toBe('true');
    await page.close();
  });

  it('suggests nobody, where nobody is named so, or nothing is typed', async () => {
    const page = await typed('Hortensia Blackwater');
    await page.waitForFunction(() => 'byName' in globalThis);
    expect(await options(page).count()).toBe(0);
    expect(await field(page, 'aria-expanded')).toBe('false');
    await page.close();
  });

  it('loads the names when it is first used, once, and nothing before', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/names.js')) asked.push(request.url());
    });
    await page.goto(url);
    expect(asked).toEqual([]);
    await page.focus('form.search input');
    await page.waitForFunction(() => 'byName' in globalThis);
    await page.locator('form.search input').pressSequentially('li mei');
    await opened(page);
    expect(asked).toEqual([`${url}names.js`]);
    await page.close();
  });

  it('answers what was typed before the names were there', async () => {
    const page = await browser.newPage();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/names.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(url);
    await page.locator('form.search input').pressSequentially('li mei');
    answer();
    await opened(page);
    expect(await options(page).count()).toBe(2);
    await page.close();
  });

  it('searches without the names', async () => {
    const page = await browser.newPage();
    await page.route('**/names.js', (route) => route.abort());
    await page.goto(url);
    await page.locator('form.search input').pressSequentially('ferrywoman');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}search/#q=ferrywoman`);
    await page.waitForSelector('#search[data-state="ready"]');
    await page.close();
  });
});

describe('with the keyboard', () => {
  it('one goes through the people and back to the field, and opens one', async () => {
    const page = await typed('li mei');
    await opened(page);
    const active = () => field(page, 'aria-activedescendant');
    const selected = () => page.locator('[aria-selected="true"]').getAttribute('id');
    expect(await active()).toBe(null);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('site-search-people-0');
    expect(await selected()).toBe('site-search-people-0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(null);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe('site-search-people-1');
    const href = await page.locator('#site-search-people-1').getAttribute('data-address');
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL(href ?? '', url).href);
    await page.close();
  });

  it('Enter searches where nobody is picked', async () => {
    const page = await typed('li mei');
    await opened(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}search/#q=li+mei`);
    await page.close();
  });

  it('Escape puts the people away and keeps what was typed; an arrow brings them back', async () => {
    const page = await typed('li mei');
    await opened(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
    expect(await page.inputValue('form.search input')).toBe('li mei');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
    await page.close();
  });

  it('keys of an input method are left to it', async () => {
    const page = await typed('li mei');
    await opened(page);
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true }),
      ),
    );
    expect(await field(page, 'aria-activedescendant')).toBe(null);
    await page.close();
  });
});

describe('by touch and sight', () => {
  it('a tap opens a person', async () => {
    const page = await typed('karabor', '', {
      hasTouch: true,
      viewport: { width: 390, height: 700 },
    });
    await opened(page);
    await options(page).first().tap();
    await page.waitForURL(`${url}people/erkinjan-qaraboran/`);
    await page.close();
  });

  it.each([320, 390, 1280])('the people stay within a window of %i pixels', async (width) => {
    const page = await typed('li mei', '', { viewport: { width, height: 700 } });
    await opened(page);
    const box = await page.locator('[role="listbox"]').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing amiss, %s', async (colorScheme) => {
    const page = await typed('li mei', '', { colorScheme });
    await opened(page);
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string }[] }> };
      };
      return (await checker.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  it('screen readers are told how many there are', async () => {
    const page = await typed('li mei');
    await opened(page);
    expect(await page.locator('form.search [role="status"]').textContent()).toBe(
      '2 people suggested; the arrow keys go through them.',
    );
    await page.close();
  });
});

describe('the index of names', () => {
  it('loads from a folder on disk as well, as a classic script', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(`${folder}/404.html`).href);
    const names = await page.evaluate(
      (src) =>
        new Promise<number>((resolve, reject) => {
          const script = document.createElement('script');
          // The page’s own policy lets texts become addresses of scripts under this name alone.
          const policy = trustedTypes?.createPolicy('names', { createScriptURL: (url) => url });
          script.src = policy?.createScriptURL(src) ?? src;
          script.onload = () => {
            const { byName } = globalThis as unknown as { byName: { names: string } };
            resolve(byName.names.split('\n').length);
          };
          script.onerror = () => reject(new Error('not loaded'));
          document.head.append(script);
        }),
      pathToFileURL(`${folder}/names.js`).href,
    );
    expect(names).toBeGreaterThan(30);
    await page.close();
  });
});
