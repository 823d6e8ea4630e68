import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { toString } from 'hast-util-to-string';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { scriptsApart } from './ask-parts.ts';
import { all, pagesOf, type BuiltPage } from './pages.ts';
import { serve } from './serve.ts';

const invented = inject('invented');
/** The folder into which the copy is unpacked, with a name such as people give folders. */
let copy: string;
let browser: Browser;

beforeAll(async () => {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'by-name copy é#%20-'));
  const entries = Object.entries(
    unzipSync(readFileSync(path.join(invented.folder, 'archive.zip'))),
  );
  for (const [name, bytes] of entries) {
    const file = path.join(parent, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  copy = path.join(parent, 'by-name');
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser.close();
  await rm(path.dirname(copy), { recursive: true, force: true });
});

/** Every file below a folder, by its path in it, sorted. */
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();

const read = (folder: string, file: string) => readFileSync(path.join(folder, file));

/** Attributes that hold an address. */
const addressed = [
  ...['href', 'src', 'action', 'dataNames', 'dataPeople', 'dataIndex'],
  ...['dataAsks', 'dataLetters', 'dataIssues'],
];

describe('the copy', () => {
  it('holds every file of the site but itself and its modules, with a README', () => {
    const made = ['README.txt', 'scripts/asks.js', 'scripts/page.js', 'scripts/search.js'];
    const left = /^(?:archive\.zip|_astro\/[^/]+\.js)$/u;
    const published = files(invented.folder).filter((file) => !left.test(file));
    expect(files(copy)).toEqual([...published, ...made].sort());
    expect(read(copy, 'README.txt').toString()).toContain('https://by-name.example.org/invented/');
  });

  it('changes nothing but pages and styles', () => {
    const changed = files(copy).filter(
      (file) =>
        existsSync(path.join(invented.folder, file)) &&
        !read(invented.folder, file).equals(read(copy, file)),
    );
    expect(changed.filter((file) => !/\.(?:html|css)$|^SHA256SUMS$/u.test(file))).toEqual([]);
  });

  it('changes nothing of a page but addresses and modules', () => {
    const isOurScript = (value: unknown) =>
      typeof value === 'object' &&
      value !== null &&
      'tagName' in value &&
      value.tagName === 'script' &&
      /_astro\/|scripts\//u.test(JSON.stringify(value));
    /** A page without its addresses, its modules and what stands in their place. */
    const bare = ({ tree }: BuiltPage) =>
      JSON.stringify(tree, (key, value: unknown) => {
        if (key === 'position' || addressed.includes(key)) return undefined;
        if (typeof value === 'string' && value.startsWith('0; url=')) return undefined;
        return Array.isArray(value) ? value.filter((child) => !isOurScript(child)) : value;
      });
    const copied = pagesOf({ ...invented, folder: copy });
    const published = pagesOf(invented);
    expect(copied.map(({ path: at }) => at)).toEqual(published.map(({ path: at }) => at));
    const differ = published.filter(
      (page, place) =>
        bare(page) !== bare(copied[place] as BuiltPage) ||
        toString(page.tree) !== toString((copied[place] as BuiltPage).tree),
    );
    expect(differ.map(({ path: at }) => at)).toEqual([]);
  });

  it('leads from every page to files that are there, and nowhere from the root of a host', () => {
    const faults = pagesOf({ ...invented, folder: copy }).flatMap((page) => {
      const here = pathToFileURL(page.file);
      const written = all(page, '*').flatMap(({ tagName, properties }) =>
        Object.entries(properties)
          .filter(([name]) => tagName !== 'meta' || name === 'content')
          .map(([, value]) => String(value)),
      );
      const rooted = written.filter((value) => /^(?:\d+; url=)?\//u.test(value));
      const linked = all(page, '*')
        .flatMap(({ properties }) =>
          addressed.flatMap((name) =>
            properties[name] === undefined ? [] : [String(properties[name])],
          ),
        )
        .map((address) => new URL(address, here))
        .filter(({ protocol }) => protocol === 'file:')
        .filter((url) => !existsSync(url) || url.pathname.endsWith('/'));
      return [...rooted, ...linked.map(String)].map((fault) => `${page.path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

describe.each([
  ['the site', () => invented.folder],
  ['the copy', () => copy],
])('SHA256SUMS of %s', (_, folderOf) => {
  const lines = () => read(folderOf(), 'SHA256SUMS').toString().trimEnd().split('\n');

  it('names every other file, in order, with its checksum', () => {
    const listed = lines().map((line) => line.slice('0'.repeat(64).length + 2));
    expect(listed).toEqual(files(folderOf()).filter((file) => file !== 'SHA256SUMS'));
    const wrong = lines().filter((line) => {
      const [digest, file = ''] = line.split('  ');
      return createHash('sha256').update(read(folderOf(), file)).digest('hex') !== digest;
    });
    expect(wrong).toEqual([]);
  });

  // macOS has its `shasum`, and Windows none.
  it.runIf(process.platform === 'linux')('is what sha256sum reads', () => {
    const call = ['--check', '--strict', '--quiet', 'SHA256SUMS'];
    expect(execFileSync('sha256sum', call, { cwd: folderOf() }).toString()).toBe('');
  });
});

/** Opens a page of the copy from its folder; gives it, what it asked for and what it complained of. */
async function open(file: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Whoever goes on to another page breaks off what was under way: names asked for on focus, and Enter at once.
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}: ${why}`);
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address(file));
  return {
    page,
    /** Closes the page; gives whatever it asked for outside the folder, and its complaints. */
    close: async () => {
      await page.close();
      const root = pathToFileURL(`${copy}${path.sep}`).href;
      return [...requests.filter((request) => !request.startsWith(root)), ...complaints];
    },
  };
}

/** The address of a file of the copy, and what may stand behind it. */
const address = (file: string) => {
  const [name = '', fragment] = file.split('#');
  const { href } = pathToFileURL(path.join(copy, name));
  return fragment === undefined ? href : `${href}#${fragment}`;
};

const lead = (page: Page, selector: string, file: string) =>
  Promise.all([page.waitForURL(address(file)), page.click(selector)]);

describe.each([true, false])('opened from its folder, the copy (JavaScript: %s)', (script) => {
  const options = { javaScriptEnabled: script };

  it('leads from the first page to letters, people, organizations and issues', async () => {
    const { page, close } = await open('index.html', options);
    await lead(page, '.wall >> text="Lian Yehua"', 'people/lian-yehua/index.html');
    expect(await page.locator('.ledger tbody tr').count()).toBe(3);
    await lead(page, '.site-nav >> text="Letters"', 'letters/index.html');
    const letter = 'letters/2017-02-20-joint-letter-corrant';
    await lead(page, 'a[href*="2017-02-20-joint-letter-corrant"] >> nth=0', `${letter}/index.html`);
    await page.click('[data-footnote-ref] >> nth=0');
    expect(await page.locator(':target').evaluate(({ tagName }) => tagName)).toBe('LI');
    await page.click(':target [data-footnote-backref] >> nth=0');
    expect(await page.locator(':target').evaluate((node) => node.hasAttribute('href'))).toBe(true);
    await lead(page, '.site-nav >> text="Organizations"', 'organizations/index.html');
    await lead(
      page,
      'a[href*="lantern-office"] >> nth=0',
      'organizations/lantern-office/index.html',
    );
    await lead(page, '.site-nav >> text="Issues"', 'issues/index.html');
    await lead(
      page,
      'a[href*="enforced-disappearance"] >> nth=0',
      'issues/enforced-disappearance/index.html',
    );
    await lead(page, '.site-name', 'index.html');
    expect(await close()).toEqual([]);
  });

  it('has its letters in other formats beside them', async () => {
    const { page, close } = await open(
      'letters/2017-02-20-joint-letter-corrant/index.html',
      options,
    );
    const hrefs = await page
      .locator('.downloads a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(2);
    expect(hrefs.filter((href) => !existsSync(new URL(href)))).toEqual([]);
    expect(await close()).toEqual([]);
  });

  it('is set in the type of the site', async () => {
    const { page, close } = await open('people/lian-yehua/index.html', options);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map((of) => of.family);
    });
    expect(new Set(fonts)).toEqual(new Set(['Source Serif 4']));
    expect(await close()).toEqual([]);
  });

  it('leads on from a former address', async () => {
    const { page, close } = await open('issues/decree-41/index.html', options);
    await page.waitForURL(address('issues/registration-decree/index.html'));
    expect(await close()).toEqual([]);
  });

  it('has everyone, A–Z', async () => {
    const { page, close } = await open('people/index.html', options);
    await page.click(
      '#main a[href$="/lian-yehua/index.html"], #main a[href="lian-yehua/index.html"]',
    );
    await page.waitForURL(address('people/lian-yehua/index.html'));
    expect(await close()).toEqual([]);
  });
});

describe('the search of a copy in its folder', () => {
  it('suggests people by misspelt names, and leads to them', async () => {
    const { page, close } = await open('letters/index.html');
    await page.locator('form.search input').pressSequentially('lien yeh-hu');
    await page.waitForSelector('[role="listbox"]:not([hidden])');
    expect(await page.locator('[role="option"]').first().textContent()).toContain('Lian Yehua');
    await lead(page, '[role="option"] >> nth=0', 'people/lian-yehua/index.html');
    expect(await close()).toEqual([]);
  });

  it('finds people, and says what searching the text of letters needs', async () => {
    const { page, close } = await open('index.html');
    await page.fill('form.search input', 'Lian Yehva');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForURL(address('search/index.html#q=Lian+Yehva'));
    await page.waitForSelector('#search[data-state="lost"]');
    expect(await page.locator('#search-persons a').first().textContent()).toBe('Lian Yehua');
    expect(await page.textContent('#search-status')).toBe(
      'This copy was opened from a folder: people are found by name, but searching the letters’ text needs a web server.',
    );
    expect(await page.locator('#search-serve').isVisible()).toBe(true);
    expect(await page.textContent('#search-serve')).toContain('python3 -m http.server');
    // Another name, on the page itself.
    await page.fill('#search-form input', 'Karaboran');
    await page.waitForSelector('#search-persons a[href$="/erkinjan-qaraboran/index.html"]');
    await page.keyboard.press('Escape');
    await lead(page, '#search-persons a >> nth=0', 'people/erkinjan-qaraboran/index.html');
    await page.goBack();
    await page.waitForSelector('#search-persons a');
    expect(await page.inputValue('#search-form input')).toBe('Karaboran');
    expect(await close()).toEqual([]);
  });
});

describe('the ledger of a copy in its folder', () => {
  it('picks asks, and leads to their letters', async () => {
    const { page, close } = await open('asks/index.html');
    await page.click('#ask-filter > summary');
    await page.click('#ask-filter label:has([name="kind/release"])');
    await page.waitForURL(address('asks/index.html#kind=release'));
    expect(await page.locator('#ask-results ul > li').count()).toBe(5);
    const letter = 'letters/2016-05-statement-ana-vesel/index.html';
    await lead(page, '#ask-results .title >> nth=0', letter);
    expect(await close()).toEqual([]);
  });

  it('loads the words of many asks in parts', async () => {
    const whole = read(copy, 'asks.js').toString();
    const apart = scriptsApart(whole, 4);
    await mkdir(path.join(copy, 'asks/in'));
    for (const [file, script] of apart) await writeFile(path.join(copy, file), script);
    const { page, close } = await open('asks/index.html#kind=release');
    await page.waitForSelector('#ask-results > li');
    expect(await page.locator('#ask-results ul > li').count()).toBe(5);
    expect(await close()).toEqual([]);
    await writeFile(path.join(copy, 'asks.js'), whole);
    await rm(path.join(copy, 'asks/in'), { recursive: true });
  });
});

describe('on a server, below any path, the copy', () => {
  const base = '/mirror/x%20y/';
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(copy, base);
  });
  afterAll(() => server.close());

  it.each([
    ['search/', 'ferrywoman'],
    ['search/index.html', '图书馆的灯'],
  ])('searches the text of letters from /%s', async (at, query) => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${server.url}${at}#${new URLSearchParams({ q: query }).toString()}`);
    await page.waitForSelector('#search[data-state="ready"]');
    expect(await page.textContent('#search-status')).toBe(`1 letter for “${query}”`);
    await page.click('#search-results .title a, #search-results a.title >> nth=0');
    await page.waitForURL(`${server.url}letters/**`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(server.url))).toEqual([]);
    await page.close();
  });

  it('suggests people', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.locator('form.search input').pressSequentially('lien yeh-hu');
    await page.click('[role="option"] >> nth=0');
    await page.waitForURL(`${server.url}people/lian-yehua/index.html`);
    await page.close();
  });
});
