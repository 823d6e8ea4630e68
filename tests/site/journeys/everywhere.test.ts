import { describe, expect, inject, it } from 'vitest';
import { kinds } from '../kinds.ts';
import { modes } from './modes.ts';
import { readersIn, type Reader } from './reader.ts';

const { url } = inject('invented');

/** Goes on with the Tab key until a link, or another element, has the focus; each on the way must show it. */
async function tabTo({ page }: Reader, wanted: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const { outline, isWanted, within } = await page.evaluate((selector) => {
      const focused = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
        isWanted: focused.matches(selector),
        within: focused !== document.body,
      };
    }, wanted);
    if (within) expect(outline).toBeGreaterThanOrEqual(2);
    if (isWanted) return;
  }
  throw new Error(`the Tab key does not come to ${wanted}`);
}

/** Presses Enter on what has the focus, and waits for the page to which it leads. */
async function enter(reader: Reader, address: string): Promise<void> {
  await reader.page.keyboard.press('Enter');
  await reader.page.waitForURL(address);
}

describe.each(modes)('a reader, $name,', (mode) => {
  const asReader = readersIn(mode);

  it.each(kinds)('meets nothing on /%s that does not work', (path) =>
    asReader(390, async (reader) => {
      await reader.open(url + path);
      expect(await reader.overflows()).toBe(false);
      const { page } = reader;
      const controls = page.locator(':is(input, select, button, textarea, form):visible');
      const boxes = page.locator('form.search:visible');
      const isSearch = path === 'search/';
      expect(await boxes.count()).toBe(mode.scripts ? 1 : 0);
      // The search page has a box of its own, and the link in the head beside it.
      expect(await page.locator('.site-head .find').isVisible()).toBe(!mode.scripts || isSearch);
      if (!mode.scripts) expect(await controls.count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toBe('');
    }),
  );

  it('comes from the home page to what a letter says of someone with the keyboard alone', () =>
    asReader(1280, async (reader) => {
      await reader.open(url);
      if (mode.scripts) {
        await tabTo(reader, '.site-head form.search input');
        await reader.page.keyboard.type('Lien Yeh-hua');
        await reader.page.keyboard.press('Enter');
        await reader.page.waitForSelector('#search-persons a');
      } else {
        await tabTo(reader, '.site-head .find');
        await enter(reader, `${url}people/`);
        await tabTo(reader, '.head nav a[href="#L"]');
        await enter(reader, `${url}people/#L`);
      }
      await tabTo(reader, 'main .people a[href$="/people/lian-yehua/"]');
      await enter(reader, `${url}people/lian-yehua/`);
      await tabTo(reader, '.ledger a[href$="/letters/2017-02-20-joint-letter-corrant/"]');
      await enter(reader, `${url}letters/2017-02-20-joint-letter-corrant/`);
    }));
});
