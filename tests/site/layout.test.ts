import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

// How each kind of page is laid out, as a sketch that no font changes: where its blocks begin and how wide
// they are, in what size, weight and color. A picture would differ from machine to machine with the fonts.
const kinds: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['.hero', '.hero h1', '.wall', '.wall h2', '.years', '.years > ol', '.key'],
    ...['.section', '.section > h2', '.letters li'],
  ],
  'letters/': [
    '.head h1',
    '.years > ol',
    '.section',
    '.section > h2',
    '.letters .when',
    '.letters .title',
  ],
  'letters/2017-02-20-joint-letter-corrant/': [
    ...[
      '.letterhead',
      '.letterhead h1',
      '.facts > div',
      '.facts dt',
      '.facts dd',
      '.text',
      '.notice',
    ],
    ...['.body', '.body h2', '.body p', '.body blockquote', '.body .table', '.body .footnotes'],
    ...[
      '.asks > li',
      '.asks p',
      '.about',
      '.rail',
      '.rail h2',
      '.rail li',
      '.rail .reported',
      '.rail .status',
    ],
  ],
  'people/': ['.head h1', '.section > h2', '.people li:not(.see)'],
  'people/tsewang-nyidar/': [
    ...['.who', '.who h1', '.who .label', '.timeline', '.ledger', '.ledger caption', '.ledger tr'],
    ...['.ledger tbody tr', '.ledger td', '.ledger .status', '.ledger .note', '.section > h2'],
  ],
  'organizations/lantern-office/': [
    ...['.who h1', '.section', '.found-of', '.tallied', '.partners svg', '.line'],
    ...['.letters li', '.letters .fromto'],
  ],
  'issues/enforced-disappearance/': [
    ...['.who h1', '.section', '.years > ol', '.tally', '.asks-by-letter h3', '.bullets li'],
  ],
  'letters/2012-11-petition-prisoners-of-tavrin/beside/2012-11-petition-prisonniers-de-tavrin/': [
    ...['.head h1', '.side-by-side', '.side-by-side .of', '.side-by-side .body p'],
  ],
  'asks/': ['.head h1', '.section', '.section > h2', '.tallied', '.tallied td'],
  'asks/release/': ['.head h1', '.section', '.letters .when', '.letters .title', '.about'],
  'search/': ['.searching', 'h1', '#search-form', '.narrow', '.found', '.found-head', '.results'],
  'about/policy/': [
    '.head h1',
    '.prose',
    '.prose h2',
    '.prose p',
    '.glossary > div',
    '.glossary dt',
  ],
};
const everywhere = ['.site-head .page', '.site-foot .page', '.site-foot p:not(.print-only)'];

const { url } = inject('invented');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(() => browser.close());

async function sketch(path: string, selectors: readonly string[], width: number) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(new URL(path, url).href);
  await page.evaluate(() => document.fonts.ready);
  const lines = await page.evaluate(
    (wanted) =>
      wanted.map((selector) => {
        const block = document.querySelector(selector);
        if (!block) return `${selector}: none`;
        const { left, width: across } = block.getBoundingClientRect();
        const { display, fontSize, fontWeight, color, textDecorationColor } =
          getComputedStyle(block);
        // What shrinks to its words is as wide as their font makes it.
        const shrinks =
          ['inline', 'inline-block'].includes(display) || block.closest('thead, tbody') !== null;
        return [
          `${selector}: ${display}`,
          shrinks ? '' : `${Math.round(left)} + ${Math.round(across)}`,
          `${fontSize} ${fontWeight}`,
          color === textDecorationColor ? color : `${color} underlined ${textDecorationColor}`,
        ]
          .filter(Boolean)
          .join(', ');
      }),
    [...everywhere, ...selectors],
  );
  await page.close();
  return lines;
}

describe.each(Object.entries(kinds))('/%s', (path, selectors) => {
  it.each([1280, 390])('is laid out as before at %i', async (width) => {
    expect(await sketch(path, selectors, width)).toMatchSnapshot();
  });
});
