import { text } from 'node:stream/consumers';
import { describe, expect, inject, it } from 'vitest';
import { modes } from './modes.ts';
import { readersIn, type Reader } from './reader.ts';

// A researcher reads letters, follows an issue or a signatory over years, cites, and takes the data away.

const { url } = inject('invented');
const letter = `${url}letters/2017-02-20-joint-letter-corrant/`;

/** Clicks a link to a file; gives its name and what came. */
async function takeAway({ page }: Reader, link: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(link)]);
  return {
    name: download.suggestedFilename(),
    content: await text(await download.createReadStream()),
  };
}

/** Waits until the part of a page is in sight to which its address leads: pages scroll smoothly. */
const comesInSight = ({ page }: Reader) =>
  expect
    .poll(
      () =>
        page.locator(':target').evaluate((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      { timeout: 10_000 },
    )
    .toBe(true);

describe.each(modes)('a researcher, $name,', (mode) => {
  const asReader = readersIn(mode);

  it('browses by issue', () =>
    asReader(390, async (reader) => {
      await reader.open(url);
      await reader.section('Issues');
      await reader.follow(reader.link('Enforced disappearance'));
      expect(await reader.read('h1')).toBe('Enforced disappearance');
      await reader.follow(reader.link('Four people missing in nineteen days'));
      expect(await reader.read('h1')).toBe('Four people missing in nineteen days');
      // And from the letter to its other issues.
      expect(await reader.page.locator('.rail a[href*="/issues/"]').count()).toBeGreaterThan(1);
    }));

  it('browses by year', () =>
    asReader(1280, async (reader) => {
      await reader.open(url);
      await reader.section('Letters');
      await reader.follow(reader.page.locator('.years a[href$="#y2012"]'));
      await comesInSight(reader);
      const years = reader.page.locator('.section').filter({ has: reader.page.locator(':target') });
      for (const time of await years.locator('time').all()) {
        expect(await time.innerText()).toContain('2012');
      }
      expect(await years.locator('li').count()).toBe(3);
    }));

  it('follows an organization', () =>
    asReader(1280, async (reader) => {
      await reader.open(url);
      await reader.section('Organizations');
      await reader.follow(reader.page.locator('main a[href$="/organizations/lantern-office/"]'));
      expect(await reader.read('h1')).toContain('Lantern Office');
      await reader.follow(reader.page.locator(`main a[href="${new URL(letter).pathname}"]`));
      expect(reader.page.url()).toBe(letter);
    }));

  it('reads a footnote and comes back', () =>
    asReader(390, async (reader) => {
      await reader.open(letter);
      await reader.follow('[data-footnote-ref]');
      await comesInSight(reader);
      expect(await reader.page.locator(':target').evaluate((node) => node.tagName)).toBe('LI');
      await reader.follow(':target [data-footnote-backref]');
      await comesInSight(reader);
      expect(await reader.overflows()).toBe(false);
    }));

  it('selects the citation with one click', () =>
    asReader(1280, async (reader) => {
      await reader.open(letter);
      await reader.page.click('.citation');
      const [chosen, whole] = await reader.page.evaluate(() => [
        String(getSelection()).trim(),
        document.querySelector('.citation')?.textContent,
      ]);
      expect(chosen).toBe(whole);
      expect(chosen).toContain('letters/2017-02-20-joint-letter-corrant/');
    }));

  it.each([
    ['BibTeX', '2017-02-20-joint-letter-corrant.bib', '@misc{'],
    ['RIS', '2017-02-20-joint-letter-corrant.ris', 'TY  - PCOMM'],
    ['CSL-JSON', '2017-02-20-joint-letter-corrant.csl.json', '"personal_communication"'],
    ['TEI XML', '2017-02-20-joint-letter-corrant.xml', '<TEI'],
    ['JSON', '2017-02-20-joint-letter-corrant.json', '"detainees"'],
  ])('takes the letter away as %s', (label, file, holds) =>
    asReader(390, async (reader) => {
      await reader.open(letter);
      const taken = await takeAway(reader, `.downloads a:text-is("${label}")`);
      expect(taken.name).toBe(file);
      expect(taken.content).toContain(holds);
    }),
  );

  it('takes the data away, every file of it', () =>
    asReader(390, async (reader) => {
      await reader.open(url);
      await reader.section('Data');
      const links = await reader.page.locator('.data-file h3 a').all();
      expect(links.length).toBeGreaterThan(8);
      for (const link of links) {
        const href = (await link.getAttribute('href')) ?? '';
        const response = await reader.page.request.get(new URL(href, url).href);
        expect([href, response.status()]).toEqual([href, 200]);
        expect((await response.body()).length).toBeGreaterThan(100);
      }
      const table = await takeAway(reader, '.data-file h3 a:text-is("detainees.csv")');
      expect(table.name).toBe('detainees.csv');
      expect(table.content.split('\r\n').length).toBeGreaterThan(20);
      // What stands in a table is told there, behind a heading that opens without scripts.
      await reader.page.click('.data-file summary >> nth=0');
      expect(await reader.page.locator('.data-file dl >> nth=0').isVisible()).toBe(true);
    }));

  it.each([
    ['', 'footer a[href$="/feed.xml"]', 'feed.xml'],
    ['people/lian-yehua/', 'main a[href$="/feed.xml"]', 'people/lian-yehua/feed.xml'],
    [
      'issues/enforced-disappearance/',
      'main a[href$="/feed.xml"]',
      'issues/enforced-disappearance/feed.xml',
    ],
    [
      'organizations/lantern-office/',
      'main a[href$="/feed.xml"]',
      'organizations/lantern-office/feed.xml',
    ],
  ])('finds the feed of /%s in sight', (path, link, feed) =>
    asReader(390, async (reader) => {
      await reader.open(url + path);
      const one = reader.page.locator(link).first();
      expect(await one.isVisible()).toBe(true);
      const address = new URL((await one.getAttribute('href')) ?? '', url).href;
      expect(address).toBe(url + feed);
      const response = await reader.page.request.get(address);
      expect(await response.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    }),
  );

  it('reads what was changed, and when', () =>
    asReader(390, async (reader) => {
      await reader.open(url);
      await reader.follow('footer a[href$="/about/changes/"]');
      expect(await reader.page.locator('main h3').count()).toBeGreaterThan(0);
      expect(await reader.overflows()).toBe(false);
    }));
});
