import { toString } from 'hast-util-to-string';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

// A person's dossier, of the invented archive and of the real one. What is expected was counted by hand in the letters.

const invented = inject('invented');
const real = inject('real');

const built = new Map(
  [invented, real].flatMap((site) => pagesOf(site).map((page) => [page.file, page] as const)),
);

function dossier(site: { folder: string }, id: string): BuiltPage {
  const page = [...built.values()].find(
    ({ file }) => file.startsWith(site.folder) && file.endsWith(`people/${id}/index.html`),
  );
  if (!page) throw new Error(`no page of ${id}`);
  return page;
}

describe('the finding and its lanes', () => {
  it.each([
    [
      ...[real, 'liu-xiaobo'],
      '15 letters, 2009–2018: reported as detained in 2009, imprisoned from 2010 to 2015, released under ' +
        'restrictions in 2017, dead in 2018. Two state no status and one mentions Liu Xiaobo otherwise.',
      [
        'Detained one letter',
        'Imprisoned eight letters',
        'Released, under restrictions two letters',
      ],
      ['Died one letter', 'Status not stated two letters', 'Mentioned otherwise one letter'],
    ],
    [
      ...[invented, 'ana-vesel'],
      'Three letters, 2016–2017: reported as disappeared and also awaiting trial in 2016, imprisoned in 2017.',
      ['Disappeared one letter', 'Awaiting trial one letter', 'Imprisoned one letter'],
      [],
    ],
    [
      ...[invented, 'tsewang-nyidar'],
      'Five letters, 2012–2018: reported as imprisoned from 2012 to 2016, dead in 2017. ' +
        'One mentions Tsewang Nyidar otherwise.',
      ['Imprisoned three letters', 'Died one letter', 'Mentioned otherwise one letter'],
      [],
    ],
  ] as const)('of %#', (site, id, finding, lanes, more) => {
    const page = dossier(site, id);
    expect(texts(page, '.timeline figcaption')).toEqual([finding]);
    expect(texts(page, '.lane-label')).toEqual([...lanes, ...more]);
    expect(all(page, '[role="img"]').map((of) => of.properties['ariaLabelledBy'])).toEqual([
      ['finding'],
    ]);
  });

  it('are not drawn for someone named once', () => {
    const page = dossier(real, 'ola-bini');
    expect(all(page, '.timeline')).toEqual([]);
    expect(all(page, '.ledger tbody tr')).toHaveLength(1);
  });
});

describe('where letters differ', () => {
  it('is shown, each value with its letter', () => {
    const page = dossier(invented, 'ana-vesel');
    expect(texts(page, '.conflicts dt')).toEqual(['Status']);
    expect(texts(page, '.conflicts dd')).toEqual([
      'Disappeared about May 2016',
      'Awaiting trial 24 May – 5 June 2016',
    ]);
    expect(all(page, '.conflicts dd a').map((link) => String(link.properties['href']))).toEqual([
      `${invented.base}letters/2016-05-statement-ana-vesel/`,
      `${invented.base}letters/2016-05-24-families-open-letter/`,
    ]);
  });

  it('tells the dates of letters apart that report the same', () => {
    const crowd = inject('crowd');
    const held = pagesOf(crowd).filter((page) => all(page, '.conflicts').length > 0);
    expect(held).toHaveLength(1);
    const [, detained] = held.flatMap((page) => texts(page, '.conflicts dd'));
    const dates = String.raw`\d+ \w+ 2015`;
    expect(detained).toMatch(new RegExp(`^Detained ${dates}(?:, ${dates}){3}$`, 'u'));
  });

  it.each(['liu-xiaobo', 'liu-xia', 'gui-minhai'])('is nowhere with %s', (id) => {
    expect(all(dossier(real, id), '.conflicts')).toEqual([]);
  });
});

describe('who signed, who was asked, and what', () => {
  const page = dossier(real, 'liu-xiaobo');

  it('are counted, most first, and the rest told', () => {
    const [organizations = [], , asked = []] = all(page, '.pairs dd ul').map((list) =>
      all({ ...page, tree: { type: 'root', children: [list] } }, 'li').map((item) =>
        toString(item).replaceAll(/\s+/gu, ' ').trim(),
      ),
    );
    expect(organizations).toHaveLength(13);
    expect(organizations[0]).toBe('Human Rights Watch eight letters');
    expect(organizations.at(-1)).toMatch(/^and \d+ others$/u);
    expect(asked[0]).toBe('U.S. Government five letters');
    expect(texts(page, '.section .row li')).toContain('Release twelve letters');
  });

  it('are of no concern to someone whom letters only mention', () => {
    const mentioned = dossier(real, 'hu-jintao');
    expect(texts(mentioned, '.section > h2')).not.toContain('Who signed for them');
  });
});

describe('the passages', () => {
  it('lead to the paragraphs that they quote', () => {
    for (const [site, id] of [
      [real, 'liu-xiaobo'],
      [invented, 'ana-vesel'],
      [invented, 'wen-ludi-setter'],
    ] as const) {
      const page = dossier(site, id);
      const links = all(page, '.passages a.cited');
      const quotes = texts(page, '.passages q');
      expect(links.length).toBeGreaterThan(0);
      expect(quotes).toHaveLength(links.length);
      for (const [index, link] of links.entries()) {
        const [path = '', paragraph] = String(link.properties['href']).split('#');
        const letter = [...built.values()].find(
          ({ file, path: at }) => file.startsWith(site.folder) && at === path,
        );
        if (!letter) throw new Error(`no letter at ${path}`);
        for (const note of all(letter, '[data-footnote-ref]')) note.children = [];
        const [text = ''] = texts(letter, `.body #${paragraph}`);
        const words = quotes[index]?.replaceAll(/^…\s|\s…$/gu, '').trim() ?? '';
        expect(text).toContain(words);
      }
    }
  });

  it('say whose words they are', () => {
    expect(texts(dossier(real, 'ola-bini'), '.passages .label')[0]).toMatch(
      /^This archive’s summary of /u,
    );
    const labels = texts(dossier(invented, 'ana-vesel'), '.passages .label');
    expect(labels.some((label) => label.startsWith('The letter’s own words'))).toBe(true);
  });

  it('tell two people of one name apart', () => {
    const passages = (id: string) =>
      texts(dossier(invented, id), '.passages q[lang="en"]').filter((text) =>
        text.includes('led away'),
      ).length;
    expect([passages('wen-ludi-setter'), passages('wen-ludi-proofreader')]).toEqual([1, 1]);
  });
});

describe('on paper', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });

  afterAll(() => browser.close());

  it.each([
    [real, 'ola-bini', 1],
    [real, 'liu-xia', 1],
    [invented, 'ouyang-dingwei', 1],
    [invented, 'tsewang-nyidar', 1],
    [real, 'liu-xiaobo', 2],
  ] as const)(
    '%#: a dossier is few sheets of A4, with its sources and no navigation',
    async (site, id, sheets) => {
      const page = await browser.newPage();
      await page.goto(`${site.url}people/${id}/`);
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      // The pages of a PDF stand in it by name, however the rest is packed.
      const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length;
      expect(count).toBeLessThanOrEqual(sheets);
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.site-nav', '.passages', '.downloads', 'form']) {
        expect(await page.locator(hidden).first().isVisible()).toBe(false);
      }
      const rows = await page.locator('.ledger tbody tr').count();
      expect(await page.locator('.sources li:visible').count()).toBe(rows);
      expect(await page.locator('main').innerText()).toMatch(/This record last changed on \d/u);
      await page.close();
    },
  );
});
