import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hostileBodies, hostileTexts } from '../hostile/corpus.ts';
import {
  faultsInBody,
  faultsInPage,
  faultsInXml,
  frameOf,
  skeletonOf,
  type Frame,
} from '../hostile/judge.ts';
import { harmless } from '../hostile/lay.ts';
import { shown } from '../../src/markdown/shown.ts';
import { renderNumbered } from '../markdown/render.ts';

const { url, folder } = inject('hostile');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(() => browser.close());

/** How wide windows are: on a desk, and on a phone. */
const widths = [1280, 390] as const;

/** How many pages are looked at side by side. */
const tabs = 4;

interface Visit {
  page: Page;
  /** What a page asked of others, said in a dialog, or complained of, since this was last emptied. */
  events: string[];
}

/** Opens a window that notices whatever a payload does; without the pages’ policy, to try the rest alone. */
async function openWindow(width: number, bypassCSP: boolean) {
  const context = await browser.newContext({ bypassCSP, viewport: { width, height: 800 } });
  await context.addInitScript(() => {
    const pwned = () => Object.assign(globalThis, { wasPwned: true });
    Object.assign(globalThis, { pwned, alert: pwned, prompt: pwned, confirm: pwned, print: pwned });
  });
  return context;
}

async function openTab(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  const events: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) events.push(`asks ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    events.push(`says ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => events.push(`opens ${popup.url()}`));
  page.on('download', (download) => events.push(`downloads ${download.url()}`));
  page.on('console', (message) => events.push(message.text()));
  page.on('pageerror', (error) => events.push(String(error)));
  return { page, events };
}

/** Does something for each of a list, in several tabs; gives what is wrong with each. */
async function inTabs<T>(
  context: BrowserContext,
  list: readonly T[],
  faultsOf: (visit: Visit, item: T) => Promise<string[]>,
  nameOf: (item: T) => string,
): Promise<Record<string, string[]>> {
  const left = [...list];
  const found: Record<string, string[]> = {};
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const visit = await openTab(context);
      for (let item = left.shift(); item !== undefined; item = left.shift()) {
        visit.events.length = 0;
        const faults = [...(await faultsOf(visit, item)), ...visit.events];
        if (faults.length > 0) found[nameOf(item)] = faults;
      }
    }),
  );
  return found;
}

const fileOf = (id: string) => path.join(folder, 'letters', id, 'index.html');
const addressOf = (id: string) => `${url}letters/${id}/`;
const published = hostileBodies.filter(({ id }) => existsSync(fileOf(id)));
const refused = hostileBodies.filter(({ id }) => !existsSync(fileOf(id)));

/** What of a letter’s page is not as it is around a harmless body, and what is wrong in its own. */
async function faultsOfLetter(page: Page, id: string, expected: Frame): Promise<string[]> {
  const frame = await page.evaluate(frameOf, id);
  const other = Object.entries(frame).flatMap(([key, value]) =>
    JSON.stringify(value) === JSON.stringify(expected[key as keyof Frame])
      ? []
      : [`${key}: ${JSON.stringify(value).slice(0, 300)}`],
  );
  const elsewhere = page.url() === addressOf(id) ? [] : [`leads to ${page.url()}`];
  return [...other, ...elsewhere, ...(await page.evaluate(faultsInBody))];
}

async function harmlessFrame(context: BrowserContext): Promise<Frame> {
  const { page } = await openTab(context);
  await page.goto(addressOf(harmless.body));
  const frame = await page.evaluate(frameOf, harmless.body);
  await page.close();
  expect(frame).toMatchObject({ pwned: false, covered: [], overflow: 0 });
  return frame;
}

const payloadsIn = (bodies: typeof hostileBodies) =>
  bodies.reduce((sum, { payloads }) => sum + payloads, 0);

describe('a hostile body', () => {
  it('is tried in every letter that check lets through, and in those that it refuses', () => {
    expect(payloadsIn(published)).toBeGreaterThan(1000);
    expect(payloadsIn(refused)).toBeGreaterThan(1000);
  });

  it.each([
    { how: 'even without the policy', width: 1280, bypassCSP: true, of: published },
    {
      how: 'on a phone either, nor leaves anything that the policy would have to stop',
      width: 390,
      bypassCSP: false,
      of: published.filter(({ id }) => id.includes('-alone-')),
    },
  ])(
    'runs, asks and changes nothing, $how',
    async ({ width, bypassCSP, of }) => {
      const context = await openWindow(width, bypassCSP);
      const expected = await harmlessFrame(context);
      const found = await inTabs(
        context,
        of,
        async ({ page }, { id }) => {
          await page.goto(addressOf(id));
          return faultsOfLetter(page, id, expected);
        },
        ({ id, body }) => `${id}: ${body.slice(0, 200)}`,
      );
      expect(found).toEqual({});
      await context.close();
    },
    240_000,
  );

  it('that check refuses would do nothing either, were it published', async () => {
    const context = await openWindow(1280, true);
    const expected = await harmlessFrame(context);
    const page = readFileSync(fileOf(harmless.body), 'utf8').replaceAll(harmless.body, 'ID');
    const [before = '', after = ''] = page.split(/<p id="p1">Words\..*?<\/p>/u);
    const found = await inTabs(
      context,
      refused,
      async ({ page: tab }, { id, body }) => {
        const text = shown(fromHtml(renderNumbered(body), { fragment: true }), new Map());
        await tab.route(addressOf(id), (route) =>
          route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: `${before.replaceAll('ID', id)}${text}${after.replaceAll('ID', id)}`,
          }),
        );
        await tab.goto(addressOf(id));
        await tab.unroute(addressOf(id));
        return faultsOfLetter(tab, id, expected);
      },
      ({ id, body }) => `${id}: ${body.slice(0, 200)}`,
    );
    expect(found).toEqual({});
    await context.close();
  }, 240_000);
});

describe('a hostile text', () => {
  const ids = hostileTexts.map((_, number) => String(number));
  const pages: [of: string, pathOf: (id: string) => string][] = [
    ['a letter', (id) => `letters/2014-03-02-text-${id}/`],
    ['a signatory', (id) => `people/person-${id}/`],
    ['a detainee', (id) => `people/detainee-${id}/`],
    ['an organization', (id) => `organizations/organization-${id}/`],
    ['an issue', (id) => `issues/issue-${id}/`],
  ];

  it.each(pages.flatMap(([of, pathOf]) => widths.map((width) => [of, width, pathOf] as const)))(
    'is text in every field, on the page of %s, %d pixels wide',
    async (_, width, pathOf) => {
      const context = await openWindow(width, true);
      const { page: plain } = await openTab(context);
      await plain.goto(url + pathOf(harmless.text));
      const expected = await plain.evaluate(skeletonOf, harmless.text);
      const found = await inTabs(
        context,
        ids,
        async ({ page }, id) => {
          await page.goto(url + pathOf(id));
          const skeleton = await page.evaluate(skeletonOf, id);
          const other = skeleton.filter((line, index) => line !== expected[index]);
          const frame = await page.evaluate(frameOf, id);
          return [
            ...other.slice(0, 3),
            ...(skeleton.length === expected.length
              ? []
              : ['other elements than around plain words']),
            ...(frame.pwned ? ['ran'] : []),
            ...frame.covered,
            ...(frame.overflow > 0 ? [`overflows by ${frame.overflow}`] : []),
            ...(await page.evaluate(faultsInPage)),
          ];
        },
        (id) => `${id}: ${hostileTexts[Number(id)]}`,
      );
      expect(found).toEqual({});
      await context.close();
    },
    120_000,
  );

  it('paints over neither the head nor the foot, however far it reaches', async () => {
    const context = await openWindow(390, true);
    const { page } = await openTab(context);
    // Without what they say themselves, head and foot are of one color, unless something paints over them.
    const isPaintedOver = async (part: string) => {
      const image = sharp(await page.locator(part).screenshot());
      const { width, height } = await image.metadata();
      const edge = 2;
      const inner = image.extract({
        ...{ left: edge, top: edge },
        ...{ width: width - 2 * edge, height: height - 2 * edge },
      });
      const { channels } = await sharp(await inner.png().toBuffer()).stats();
      return channels.some(({ min, max }) => min !== max);
    };
    const piled = ids.filter((id) => /\p{M}{9}/u.test(hostileTexts[Number(id)] ?? ''));
    expect(piled.length).toBeGreaterThan(1);
    const found: string[] = [];
    for (const [of, pathOf] of pages) {
      for (const id of piled) {
        await page.goto(url + pathOf(id));
        // What reaches far out of the main part stands for marks: how far those do hangs on a machine's fonts.
        await page.addStyleTag({
          content: `.site-head, .site-foot { border-color: transparent }
            .site-head *, .site-foot * { visibility: hidden }
            main::before, main::after { content: ''; display: block; width: 9px; outline: 120px solid red }`,
        });
        for (const part of ['.site-head', '.site-foot']) {
          if (await isPaintedOver(part)) found.push(`${of} ${id}: ${part}`);
        }
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });

  it.each(widths)('is text on every page that lists records, %d pixels wide', async (width) => {
    const context = await openWindow(width, true);
    // Every page that is no record's own.
    const lists = globSync('**/index.html', { cwd: folder })
      .map((file) =>
        file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/u, ''),
      )
      .filter((list) => !/^(?:letters|people|organizations|issues|search)\/(?!in\/)./u.test(list));
    expect(lists.length).toBeGreaterThan(5);
    const found = await inTabs(
      context,
      lists,
      async ({ page }, list) => {
        await page.goto(url + list);
        const { pwned, covered, overflow } = await page.evaluate(frameOf, '');
        return [
          ...(pwned ? ['ran'] : []),
          ...covered,
          ...(overflow > 0 ? [`overflows by ${overflow}`] : []),
          ...(await page.evaluate(faultsInPage)),
        ];
      },
      String,
    );
    expect(found).toEqual({});
    await context.close();
  });

  it('is text in feeds and in XML, also where a feed holds HTML', async () => {
    const context = await openWindow(1280, true);
    const { page, events } = await openTab(context);
    const files = globSync('**/*.xml', { cwd: folder }).map((file) => url + file);
    expect(files.length).toBeGreaterThan(hostileBodies.length);
    for (const file of ['feed.xml', 'data/cmif.xml', 'letters/2014-03-02-text-0.xml']) {
      await page.goto(url + file);
      expect(await page.evaluate(() => 'wasPwned' in globalThis)).toBe(false);
    }
    await page.goto(url);
    expect(await page.evaluate(faultsInXml, files)).toEqual([]);
    expect(events).toEqual([]);
    await context.close();
  });

  it('is text as a query, in what is found, in facets and where words are marked', async () => {
    const context = await openWindow(1280, true);
    const { page, events } = await openTab(context);
    await page.goto(`${url}search/`);
    await page.waitForSelector('#search[data-state="ready"]');
    for (const facet of ['person', 'organization']) {
      await page.click(`details[data-heavy="${facet}"] summary`);
      await page.click(`[data-facet="${facet}"] button`);
    }
    const found: Record<string, string[]> = {};
    for (const text of [...hostileTexts, 'pwned', 'script', 'onerror', 'href', 'words', 'mark']) {
      await page.fill('#search-form input', text);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (query) => new URLSearchParams(location.hash.slice(1)).get('q') === query,
        text.trim(),
      );
      await page.waitForSelector('#search[data-state="ready"]');
      const faults = [
        ...(await page.evaluate(faultsInPage)),
        ...(await page.evaluate(frameOf, '')).covered,
        ...((await page.title()) === `${text} · Search · By Name` ? [] : [await page.title()]),
        ...events,
      ];
      if (faults.length > 0) found[text] = faults;
      events.length = 0;
    }
    expect(found).toEqual({});
    expect(await page.evaluate(() => 'wasPwned' in globalThis)).toBe(false);
    expect(await page.locator('#search-results mark').count()).toBeGreaterThan(0);
    expect(await page.locator('#search-persons a').count()).toBeGreaterThan(0);
    await context.close();
  }, 240_000);

  it('is text among the people that a box suggests, and leads to their page', async () => {
    const context = await openWindow(1280, true);
    const { page, events } = await openTab(context);
    await page.goto(url);
    await page.focus('.site-head input');
    await page.waitForFunction(() => 'byName' in globalThis);
    let suggested = 0;
    const found: Record<string, string[]> = {};
    for (const text of hostileTexts) {
      await page.fill('.site-head input', text);
      const options = await page.locator('[role="option"]').evaluateAll((items) =>
        items.map((item) => ({
          tags: [...item.querySelectorAll('*')].map(({ localName }) => localName),
          address: item instanceof HTMLElement ? item.dataset['address'] : undefined,
        })),
      );
      suggested += options.length;
      const faults = [
        ...options.flatMap(({ tags }) => tags.filter((tag) => tag !== 'span')),
        ...options.flatMap(({ address = '' }) =>
          /^\/people\/[a-z0-9-]+\/$/u.test(address) ? [] : [address],
        ),
        ...(await page.evaluate(faultsInPage)),
        ...events,
      ];
      if (faults.length > 0) found[text] = faults;
      events.length = 0;
    }
    expect(found).toEqual({});
    expect(suggested).toBeGreaterThan(hostileTexts.length / 2);
    expect(await page.evaluate(() => 'wasPwned' in globalThis)).toBe(false);
    await context.close();
  }, 120_000);
});
