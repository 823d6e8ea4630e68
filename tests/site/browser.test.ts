import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { kinds, longKinds } from './kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { url } = inject('invented');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(() => browser.close());

interface Look {
  width?: number;
  scheme?: 'light' | 'dark';
  script?: boolean;
}

/** Opens a page; gives it, every address that it asked for and everything that it complained of. */
async function open(path: string, { width = 1280, scheme = 'light', script = true }: Look = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(new URL(path, url).href);
  return { page, requests, complaints, context };
}

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each([
  ...kinds.map((path) => ['invented', path] as const),
  ...longKinds.map((path) => ['crowd', path] as const),
])('%s: /%s', (name, address) => {
  const site = inject(name);
  const path = new URL(address, site.url).href;

  it.each([1280, 390, 320])('fits a width of %i', async (width) => {
    const { page, complaints, context } = await open(path, { width });
    expect(await overflows(page)).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('asks nothing of another host, and keeps nothing', async () => {
    const { page, requests, context } = await open(path);
    expect(requests.filter((request) => !request.startsWith(site.url))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    const { page, context } = await open(path, { scheme });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      // axe-core puts itself on the window.
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations: found } = await axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
    await context.close();
  });
});

describe('a reader', () => {
  it('goes from the home page to a person’s ledger without JavaScript', async () => {
    const { page, context } = await open('', { script: false });
    await page.click('.wall >> text="Lian Yehua"');
    expect(page.url()).toBe(`${url}people/lian-yehua/`);
    expect(await page.locator('.ledger tbody tr').count()).toBe(3);
    await context.close();
  });

  it('is led on from a former address', async () => {
    const { page, context } = await open('issues/decree-41/', { script: false });
    await page.waitForURL(`${url}issues/registration-decree/`);
    await context.close();
  });

  it('follows a footnote and comes back', async () => {
    const { page, context } = await open('letters/2017-02-20-joint-letter-corrant/');
    await page.click('[data-footnote-ref] >> nth=0');
    expect(await page.locator(':target').evaluate(({ tagName }) => tagName)).toBe('LI');
    await page.click(':target [data-footnote-backref] >> nth=0');
    expect(await page.locator(':target').evaluate((node) => node.hasAttribute('href'))).toBe(true);
    await context.close();
  });

  it('keeps the labels of the ledger on a phone', async () => {
    const { page, context } = await open('people/ana-vesel/', { width: 390 });
    const label = await page
      .locator('.ledger td >> nth=3')
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('What it reports');
    await context.close();
  });

  it('comes to the main part first with the keyboard', async () => {
    const { page, context } = await open('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Skip to the main part',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await context.close();
  });
});
