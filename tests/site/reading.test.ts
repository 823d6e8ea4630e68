import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

// Counted by hand in the letters of tests/fixtures/archive.
const invented = inject('invented');
const pages = new Map(
  pagesOf(invented).map((page) => [page.path.slice(invented.base.length), page]),
);
const corrant = 'letters/2017-02-20-joint-letter-corrant/';
const petition = 'letters/2012-11-petition-prisoners-of-tavrin/';
const beside = `${petition}beside/2012-11-petition-prisonniers-de-tavrin/`;

function pageAt(at: string): BuiltPage {
  const page = pages.get(at);
  if (!page) throw new Error(`no page at ${at}`);
  return page;
}

const hrefs = (page: BuiltPage, selector: string) =>
  all(page, selector).map(({ properties }) => properties['href']);

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(() => browser.close());

/** Opens a page without JavaScript, which none of this needs; gives what a function finds out. */
async function on<T>(at: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: false,
  });
  try {
    const page = await context.newPage();
    await page.goto(new URL(at, invented.url).href);
    return await look(page);
  } finally {
    await context.close();
  }
}

describe('a letter’s paragraphs', () => {
  it('have a link each, in their order', () => {
    const ids = all(pageAt(petition), '.body [id^="p"]').map(({ properties }) => properties['id']);
    // Six above the list and the list’s five; one below; four asks; the last.
    expect(ids).toHaveLength(14);
    expect(hrefs(pageAt(petition), '.pilcrow')).toEqual(ids.map((id) => `#${String(id)}`));
  });

  it('are marked where a link leads to them, and not in the seal red', async () => {
    const marks = await on(`${petition}#p3`, 1280, async (page) =>
      page
        .locator('#p3')
        .evaluate((node) => [
          getComputedStyle(node).boxShadow,
          getComputedStyle(node.querySelector('.pilcrow') ?? node).opacity,
        ]),
    );
    expect(marks[0]).not.toBe('none');
    expect(marks[0]).not.toContain('rgb(168, 38, 27)');
    expect(marks[1]).toBe('1');
  });

  it('show their sign to the keyboard', async () => {
    const opacity = await on(petition, 1280, async (page) => {
      const sign = page.locator('#p3 > .pilcrow');
      const quiet = await sign.evaluate((node) => getComputedStyle(node).opacity);
      // The page's own shortcuts are none: the keyboard is told from the mouse by a key.
      await page.keyboard.press('Tab');
      await sign.focus();
      return [quiet, await sign.evaluate((node) => getComputedStyle(node).opacity)];
    });
    expect(opacity).toEqual(['0', '1']);
  });
});

describe('the margin of a letter', () => {
  it('names people where the text first has them', () => {
    const names = texts(pageAt(corrant), '.margin-names > span');
    expect(names[0]).toMatch(/^Ana Vesel .* Imprisoned$/u);
    expect(names).toContain('Mehrigul Tashbulut مېھرىگۈل تاشبۇلۇت Disappeared');
    expect(new Set(names).size).toBe(names.length);
  });

  it('has each note beside its first reference', () => {
    expect(texts(pageAt(corrant), '.sidenote').map((note) => note.slice(0, 12))).toEqual([
      '1 Decree 41 ',
      '2 The hospit',
    ]);
    expect(all(pageAt(corrant), '.footnotes li')).toHaveLength(2);
  });

  it.each([
    [1280, true],
    [1000, false],
    [390, false],
  ])('is there at %i: %s', async (width, there) => {
    const seen = await on(corrant, width, async (page) => {
      const boxes = async (selector: string) =>
        page.locator(selector).evaluateAll((nodes) =>
          nodes
            .map((node) => node.getBoundingClientRect())
            .filter(({ width: across }) => across > 1)
            .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
        );
      return {
        beside: await boxes('.margin-names, .sidenote'),
        notes: await boxes('.footnotes'),
        text: await boxes('.body h2'),
      };
    });
    expect(seen.beside.length > 0).toBe(there);
    expect(seen.notes.length > 0).toBe(!there);
    const from = seen.text[0]?.left ?? 0;
    const sorted = seen.beside.toSorted((a, b) => a.top - b.top);
    for (const [index, box] of sorted.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThan(from);
      // None lies upon another.
      expect(box.top).toBeGreaterThanOrEqual((sorted[index - 1]?.bottom ?? 0) - 1);
    }
  });

  it('gives way to the notes at the end where one of them is led to', async () => {
    const height = (at: string) =>
      on(at, 1280, (page) =>
        page.locator('.footnotes').evaluate((node) => node.getBoundingClientRect().height),
      );
    expect(await height(corrant)).toBeLessThan(2);
    expect(await height(`${corrant}#fn-1`)).toBeGreaterThan(50);
  });

  it('is neither in the files of a letter nor in feeds', () => {
    const read = (file: string) => readFileSync(path.join(invented.folder, file), 'utf8');
    const letter = corrant.replace(/\/$/u, '');
    // Of the letter’s detainee, whose feed has few letters: all of them whole.
    const feed = 'people/ana-vesel/feed.xml';
    for (const file of [`${letter}.json`, `${letter}.xml`, feed]) {
      expect(read(file)).toContain('circulating unregistered matter');
      expect(read(file)).not.toMatch(/margin-names|sidenote|pilcrow|Link to paragraph/u);
    }
  });
});

describe('letters that belong with a letter', () => {
  /** "From | In both Open Page League …" for each row. */
  const rows = (at: string) =>
    texts(pageAt(at), '.compared dl > div').map((row) => row.replaceAll(/\s+/gu, ' '));

  it('are compared with it', () => {
    expect(texts(pageAt(corrant), '.compared h3')).toEqual([
      'Reply to To anyone who will read this 24 May – 5 June 2016',
      'Follows A petition for five readers of Tavrin November 2012',
    ]);
    const follows = rows(corrant).slice(-4);
    expect(follows[0]).toContain('In both Open Page League and Cercle du Papier Libre');
    expect(follows[1]).toContain('In both Anjali Devraghavan');
    // The five of Tavrin and their advocate are named again.
    expect(follows[2]).toContain('In both six people');
    expect(follows[3]).toContain('Only there Release, Medical care, Fair trial and Allow travel');
  });

  it('mark no one but the detainees of this one', () => {
    const held = new Set(hrefs(pageAt(corrant), '.rail h2#named ~ ul > li > a'));
    const marked = hrefs(pageAt(corrant), '.compared a.held');
    expect(marked.length).toBeGreaterThan(0);
    for (const href of marked) expect(held).toContain(href);
  });
});

it('says in how many other letters people are named, the newest first', () => {
  const [ana] = texts(pageAt(corrant), '.elsewhere li').filter((line) =>
    line.startsWith('Ana Vesel'),
  );
  expect(ana).toContain(
    'in two other letters, last in To anyone who will read this (24 May – 5 June 2016)',
  );
  expect(all(pageAt(corrant), '.elsewhere li')).toHaveLength(8);
});

describe('a letter beside its translation', () => {
  it('is led to from both', () => {
    const letters = [petition, 'letters/2012-11-petition-prisonniers-de-tavrin/'];
    for (const at of letters) {
      expect(hrefs(pageAt(at), '.notice a')).toContain(`${invented.base}${beside}`);
    }
    expect(hrefs(pageAt(beside), '.of a')).toEqual(letters.map((at) => `${invented.base}${at}`));
    expect(
      hrefs(pageAt(corrant), '.notice a').filter((href) => String(href).includes('beside')),
    ).toEqual([]);
  });

  it('stands in rows from heading to heading, in its own language', () => {
    const cells = all(pageAt(beside), '.side-by-side > .body');
    expect(cells.map(({ properties: { lang, dir } }) => `${String(lang)} ${String(dir)}`)).toEqual([
      'en ltr',
      'fr ltr',
      'en ltr',
      'fr ltr',
    ]);
    expect(texts(pageAt(beside), '.side-by-side h2')).toEqual([
      'What we ask of you',
      'Ce que nous vous demandons',
    ]);
  });

  it.each([
    [1280, true],
    [390, false],
  ])('at %i: in columns: %s', async (width, columns) => {
    const tops = await on(beside, width, (page) =>
      page
        .locator('.side-by-side h2')
        .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top))),
    );
    expect(tops[0] === tops[1]).toBe(columns);
  });

  it('is found at its former addresses', () => {
    const formerly = 'letters/2015-07-02-union-dissolved-zh/beside/2015-07-union-dissolved/';
    expect(all(pageAt(formerly), 'meta[http-equiv="refresh"]')[0]?.properties['content']).toBe(
      `0; url=${invented.base}letters/2015-07-02-union-dissolved-zh/beside/2015-07-02-union-dissolved/`,
    );
  });
});
