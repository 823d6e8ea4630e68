import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headerPolicy } from '../../src/hosting/content-policy.ts';
import { caching, contentTypes, everyFile } from '../../src/hosting/headers.ts';
import { caddy, nginx, type Server } from './servers.ts';

// Apart from `npm test`, because it needs nginx and Caddy: `node node.mjs vitest run --project hosts`. `.ci/run` brings them.

/** Types of files by their endings; of those with several names, the one that a server gives. */
const types: [ending: string, type: RegExp][] = [
  ['.html', /^text\/html; charset=utf-8$/iu],
  ['.js', /^(?:text|application)\/javascript; charset=utf-8$/iu],
  ['.css', /^text\/css; charset=utf-8$/iu],
  ['.json', /^application\/json(?:; charset=utf-8)?$/iu],
  ['.xml', /^(?:text|application)\/xml(?:; charset=utf-8)?$/iu],
  ['.csv', /^text\/csv; charset=utf-8$/iu],
  ['.svg', /^image\/svg\+xml/iu],
  ['.woff2', /^font\/woff2$/iu],
  ...Object.entries(contentTypes).map(
    ([ending, type]) =>
      [`.${ending}`, new RegExp(`^${RegExp.escape(type)}$`, 'iu')] as [string, RegExp],
  ),
];

/** One file of each ending and folder, as the address that a reader has it at. */
function addressesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== '_headers')
    .map((file) =>
      path.relative(folder, path.join(file.parentPath, file.name)).split(path.sep).join('/'),
    )
    .sort();
  const kinds = Map.groupBy(files, (file) => `${file.split('/')[0]} ${path.extname(file)}`);
  return [...kinds.values()].map(([file = '']) => file.replace(/(^|\/)index\.html$/u, '$1'));
}

describe.each([
  ['nginx', nginx, 'real'],
  ['nginx', nginx, 'invented'],
  ['caddy', caddy, 'real'],
  ['caddy', caddy, 'invented'],
] as const)('%s, as docs/hosting.md has it', (name, open, archive) => {
  const site = inject(archive);
  let server: Server;

  beforeAll(async () => {
    server = await open(site);
  });
  afterAll(() => server.close());

  it(`sends with every file of the ${archive} archive the headers that it should`, async () => {
    const addresses = addressesIn(site.folder);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const { status, headers } = await fetch(server.url + address);
      const at = `${name} ${address}`;
      expect(status, at).toBe(200);
      for (const [header, value] of Object.entries(everyFile)) {
        expect(headers.get(header), `${at} ${header}`).toBe(value);
      }
      const isSearch = address.startsWith('search/');
      expect(headers.get('Content-Security-Policy'), at).toBe(
        headerPolicy(isSearch ? 'search' : 'page'),
      );
      const kept = address.startsWith('_astro/') ? caching.lasting : caching.other;
      expect(headers.get('Cache-Control'), at).toBe(kept['Cache-Control']);
      expect(headers.getSetCookie(), at).toEqual([]);
      const ending = address === '' || address.endsWith('/') ? '.html' : path.extname(address);
      const type = types.find(([of]) => of === ending)?.[1];
      if (type) expect(headers.get('Content-Type'), at).toMatch(type);
    }
  });

  it('answers for what is missing with our page, and the headers', async () => {
    const answer = await fetch(`${server.url}people/nobody-of-that-name/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Nothing at this address');
    expect(answer.headers.get('Content-Security-Policy')).toBe(headerPolicy('page'));
    for (const [header, value] of Object.entries(everyFile)) {
      expect(answer.headers.get(header), header).toBe(value);
    }
  });

  it('lets the search and the suggestions run, refuses nothing, and writes down no query', async () => {
    const browser = await chromium.connect(inject('browser'));
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(server.url);
    await page.fill('.site-head input', 'letter');
    await page.press('.site-head input', 'Enter');
    await page.waitForSelector('#search[data-state="ready"]');
    expect(await page.locator('#search-results .title').count()).toBeGreaterThan(0);
    await page.fill('#search-form input', 'Li Xylophone');
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.startsWith('No letter'),
    );
    expect(complaints).toEqual([]);
    await browser.close();
    const log = await server.log();
    expect(log).toContain('/search/');
    expect(log).not.toMatch(/xylophone|[?#]q=/iu);
  });
});
