import { describe, expect, inject, it } from 'vitest';
import { modes } from './modes.ts';
import { readersIn, type Reader } from './reader.ts';

// A journalist has a name, often misspelt, in another order or script, and a deadline.

const { url } = inject('invented');

const person = `${url}people/lian-yehua/`;

/** What they have, and where it stands in the list: its letter or sign, and what leads on from there. */
const names = [
  { have: 'Yehua Lian', under: 'Y', line: 'Yehua Lian by rule, see Lian Yehua' },
  { have: 'Lien Yeh-hua', under: 'L', line: 'Lien Yeh-hua, see Lian Yehua' },
  { have: '连野华', under: '连連', line: '连野华 · 連野華, see Lian Yehua' },
  { have: '連野華', under: '连連', line: '连野华 · 連野華, see Lian Yehua' },
];

/** The way with scripts: the box in the head of every page, and who is found. */
async function searches({ page, mode }: Reader, have: string): Promise<void> {
  expect(await page.locator('.site-head .find').isVisible()).toBe(false);
  await page.fill('.site-head form.search input', have);
  await page.press('.site-head form.search input', 'Enter');
  await page.waitForSelector(`#search[data-state="${mode.webAssembly ? 'ready' : 'lost'}"]`);
}

/** The way without: the list of everyone. */
async function looksUp(reader: Reader, under: string, line: string): Promise<void> {
  expect(await reader.page.locator('form:visible').count()).toBe(0);
  await reader.follow('.site-head .find');
  await reader.follow(reader.page.locator('.head nav').getByText(under, { exact: true }));
  await reader.follow(
    reader.page.locator('.people li').filter({ hasText: line }).locator('a').first(),
  );
}

describe.each(modes)('a journalist, $name,', (mode) => {
  const asReader = readersIn(mode);

  it('has the browser that is meant', () =>
    asReader(1280, async (reader) => {
      await reader.open(url);
      const { page } = reader;
      expect(await page.evaluate(() => typeof WebAssembly)).toBe(
        // Scripts that are off, or refused, are the page's: what a test asks is answered all the same.
        mode.launch ? 'undefined' : 'object',
      );
      const runs = await page.evaluate(() =>
        document.documentElement.classList.contains('scripting'),
      );
      expect(runs).toBe(mode.scripts);
      const fonts = await page.evaluate(() =>
        [...document.fonts].some(({ status }) => status === 'loaded'),
      );
      expect(fonts).toBe(!mode.safest);
    }));

  it.each(
    names.flatMap((name) => [
      { ...name, width: 390 },
      { ...name, width: 1280 },
    ]),
  )('finds who is meant by $have at $width pixels', ({ have, under, line, width }) =>
    asReader(width, async (reader) => {
      await reader.open(url);
      if (mode.scripts) {
        await searches(reader, have);
        const found = reader.page.locator('#search-persons a').first();
        // In one line, and not squeezed into a column of figures.
        const { height = Infinity } = (await found.boundingBox()) ?? {};
        expect(height).toBeLessThan(40);
        expect(await reader.overflows()).toBe(false);
        await reader.follow(found);
      } else {
        await looksUp(reader, under, line);
      }
      expect(reader.page.url()).toBe(person);
      expect(await reader.overflows()).toBe(false);
    }),
  );

  it.runIf(mode.scripts)('finds who is meant by a misspelling that nobody recorded', () =>
    asReader(390, async (reader) => {
      await reader.open(url);
      await searches(reader, 'Lian Yehva');
      await reader.follow('#search-persons a');
      expect(reader.page.url()).toBe(person);
    }),
  );

  it.runIf(mode.scripts && !mode.webAssembly)(
    'is told what cannot be searched, and where to go',
    () =>
      asReader(390, async (reader) => {
        await reader.open(url);
        await searches(reader, 'ferrywoman');
        expect(await reader.read('#search-status')).toContain('runs no WebAssembly');
        expect(await reader.page.locator('#search-results li').count()).toBe(0);
        // Nothing stands there that would do nothing.
        expect(await reader.page.locator('#search select:visible').count()).toBe(0);
        await reader.follow(reader.link('all letters, by year'));
        expect(reader.page.url()).toBe(`${url}letters/`);
      }),
  );

  it.runIf(!mode.scripts)('is led on from the search page', () =>
    asReader(390, async (reader) => {
      await reader.open(`${url}search/#q=Lian`);
      expect(await reader.page.locator('#search').isVisible()).toBe(false);
      await reader.follow(
        reader.link('everyone the letters name, A–Z, in every recorded spelling'),
      );
      expect(reader.page.url()).toBe(`${url}people/`);
    }),
  );

  it.each([390, 1280])('reads who, when, by whom, what and what was asked at %i pixels', (width) =>
    asReader(width, async (reader) => {
      await reader.open(person);
      expect(await reader.read('h1')).toBe('Lian Yehua 连野华');
      expect(await reader.read('.who')).toContain('Named in three letters, 2016–2017');
      expect(await reader.read('.who')).toContain('20 February 2017; this may have changed');
      expect(await reader.read('.who')).toContain('Also written 連野華 · Lien Yeh-hua');
      const [first, , last] = await reader.page.locator('.ledger tbody tr').all();
      const told = (await first?.innerText())?.replaceAll(/\s+/gu, ' ').trim() ?? '';
      for (const part of [
        'about May 2016',
        'Four people missing in nineteen days',
        'Ministry of Justice of Veldania',
        'Detained since 17 May 2016',
        'Release the student Li Mei and Lian Yehua',
      ]) {
        expect(told).toContain(part);
      }
      if (!last) throw new Error('the ledger has no third row');
      await reader.follow(last.locator('a'));
      expect(reader.page.url()).toBe(`${url}letters/2017-02-20-joint-letter-corrant/`);
      expect(await reader.overflows()).toBe(false);
      const source = reader.link('letters.example.org');
      expect(await source.getAttribute('href')).toMatch(/^https:\/\/letters\.example\.org\//u);
      expect(await source.getAttribute('rel')).toBe('noreferrer');
    }),
  );

  it('sees a timeline, or its labels and nothing else of it: never its words in a row', () =>
    asReader(1280, async (reader) => {
      await reader.open(person);
      const heights = await reader.page
        .locator('.timeline svg')
        .evaluateAll((drawings) =>
          drawings.map((drawing) => drawing.getBoundingClientRect().height),
        );
      const inSight = await reader.page
        .locator('.timeline :is(text, title)')
        .evaluateAll(
          (words) => words.filter((word) => word.getBoundingClientRect().bottom > 0).length,
        );
      expect(await reader.read('.timeline')).toContain('Detained one letter');
      // A title takes part in no layout; where it is drawn, the figures are.
      if (mode.safest) expect([new Set(heights), inSight]).toEqual([new Set([0]), 0]);
      else expect([new Set(heights), inSight > 1]).toEqual([new Set([28]), true]);
    }));
});
