import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { recordsOf } from '../../src/archive/content.ts';
import { checkContent } from '../../src/reading/check.ts';
import { circumstances } from '../../src/commands/circumstances.ts';
import { indexLetters } from '../../src/search/index-letters.ts';
import { serve } from './serve.ts';

const { content, folder, base, url } = inject('invented');
let temporary: string;
let browser: Browser;
let inParts: Awaited<ReturnType<typeof serve>>;

// The invented archive as it was built, and once more with an index of many parts.
beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'by-name-parts-'));
  const site = path.join(temporary, 'site');
  await cp(folder, site, { recursive: true });
  const archive = buildArchive(recordsOf((await checkContent(content, circumstances())).content));
  const kept = { folder: path.join(temporary, 'kept'), version: '' };
  await indexLetters({ archive, folder: site }, kept, { most: 3 });
  inParts = await serve(site, base);
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser.close();
  await inParts.close();
  await rm(temporary, { recursive: true, force: true });
});

/** What a search shows: what is said of it, the letters, and the values of the facets with their counts. */
async function shown(site: string, hash: string) {
  const page = await browser.newPage();
  await page.goto(`${site}search/${hash}`);
  await page.waitForSelector('#search[data-state="ready"]');
  while (await page.locator('#search-more').isVisible()) {
    const count = await page.locator('#search-results > li').count();
    await page.click('#search-more');
    await page.waitForFunction(
      (before) => document.querySelectorAll('#search-results > li').length > before,
      count,
    );
  }
  const said = {
    status: await page.locator('#search-status').textContent(),
    letters: await paths(page),
    facets: await page.locator('[data-facet] label').allTextContents(),
  };
  await page.close();
  return said;
}

const paths = (page: Page) =>
  page
    .locator('#search-results .title')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

const query = (q: string, rest: Readonly<Record<string, string>> = {}) =>
  `#${new URLSearchParams({ q, ...rest }).toString()}`;

describe('an index in parts', () => {
  it.each([
    ['nothing asked', ''],
    ['a year picked', '#year=2016'],
    ['an issue picked', '#issue=enforced-disappearance'],
    ['a person picked', '#person=li-mei-lawyer'],
    ['by date', query('letter', { sort: 'date' })],
    ['a word of many letters', query('letter')],
    ['a word of one letter', query('ferrywoman')],
    ['a beginning of a word', query('ferryw')],
    ['two words', query('letter release')],
    ['two words that no letter holds together', query('ferrywoman bouquinistes')],
    ['a word and one that no letter holds', query('ferrywoman xylophone')],
    ['a misspelt name', query('Tsewang Nyidor', { exact: 'yes' })],
    ['words that nothing begins like', query('qqxyzzy')],
    ['a phrase', query('"a lamp left burning in the corridor"')],
    ['a phrase in another order', query('"a lamp burning left in the corridor"')],
    ['a name', query('Lian Yehua')],
    ['a name in Chinese', query('连野华', { exact: 'yes' })],
    ['words in Chinese', query('图书馆的灯')],
    ['a word that only letters of other years hold', query('ferrywoman', { year: '1848' })],
  ])('finds what one of all letters finds: %s', async (_, hash) => {
    const [one, parts] = [await shown(url, hash), await shown(inParts.url, hash)];
    expect(parts.status).toBe(one.status);
    expect(parts.letters.toSorted()).toEqual(one.letters.toSorted());
    expect(parts.facets).toEqual(one.facets);
    // Relevance is weighed in each part by its own letters; dates are the same everywhere.
    const byDate = !hash.includes('q=') || hash.includes('sort=date');
    if (byDate) expect(parts.letters.map(day)).toEqual(one.letters.map(day));
  });

  it('leads to letters, and to places in them', async () => {
    const page = await browser.newPage();
    await page.goto(`${inParts.url}search/${query('ferrywoman')}`);
    await page.waitForSelector('#search[data-state="ready"]');
    await page.locator('#search-results .place a').first().click();
    await page.waitForURL(/\/letters\/.*#text-/u);
    expect(await page.locator(':target').count()).toBe(1);
    await page.close();
  });
});

/** The date with which the id of a letter begins, where there is one. */
const day = (address: string) => /\d{4}(?:-\d\d)*/u.exec(address)?.[0];
