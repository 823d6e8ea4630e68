import { describe, expect, it } from 'vitest';
import { pageInCopy } from '../../src/copy/page.ts';

const site = {
  origin: 'https://archive.example.org',
  base: '/archive/',
  files: new Set(['index.html', 'people/index.html', 'b.svg', 'c.svg', 'names.js', 'x/index.html']),
};
const scripts = new Map([
  ['_astro/Page.js', '_astro/box.js'],
  ['_astro/search.js _astro/Page.js', '_astro/both.js'],
]);
const copied = (html: string) =>
  pageInCopy({
    html,
    from: 'people/index.html',
    site: { ...site, files: new Set([...site.files, ...scripts.values()]) },
    scripts,
  });

describe('a page in a copy', () => {
  it.each([
    ['<a href="/archive/">x</a>', '<a href="../index.html">x</a>'],
    [`<A class='b' HREF = '/archive/' id=c>x</A>`, `<A class='b' HREF="../index.html" id=c>x</A>`],
    ['<a href=/archive/x/#y>x</a>', '<a href="../x/index.html#y">x</a>'],
    ['<a href="/archive/x/?a=1&amp;b=2">x</a>', '<a href="../x/index.html?a=1&amp;b=2">x</a>'],
    [
      '<form action="/archive/x/" data-names="/archive/names.js" data-people="/archive/people/">',
      '<form action="../x/index.html" data-names="../names.js" data-people="index.html">',
    ],
    [
      '<details data-asks="/archive/names.js" data-letters="/archive/x/" data-issues="/archive/">',
      '<details data-asks="../names.js" data-letters="../x/index.html" data-issues="../index.html">',
    ],
    [
      '<img src="/archive/b.svg" srcset="/archive/b.svg 1x,/archive/c.svg 2x">',
      '<img src="../b.svg" srcset="../b.svg 1x,../c.svg 2x">',
    ],
    [
      '<svg><a xlink:href="/archive/"><use href="/archive/b.svg#i"/></a></svg>',
      '<svg><a xlink:href="../index.html"><use href="../b.svg#i"/></a></svg>',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/archive/x/">',
      '<meta http-equiv="refresh" content="0; url=../x/index.html">',
    ],
    [
      '<meta http-equiv=Refresh content="3;URL = /archive/x/">',
      '<meta http-equiv=Refresh content="3;URL = ../x/index.html">',
    ],
    ['<link rel="stylesheet" href="/archive/b.svg">', '<link rel="stylesheet" href="../b.svg">'],
    [
      '<noscript><a href="/archive/">x</a></noscript>',
      '<noscript><a href="../index.html">x</a></noscript>',
    ],
    ['<script src="/archive/names.js"></script>', '<script src="../names.js"></script>'],
    [
      '<p>a</p><script type="module" src="/archive/_astro/search.js"></script><p>b</p><script type="module" src="/archive/_astro/Page.js"></script>c',
      '<p>a</p><script defer src="../_astro/both.js"></script><p>b</p>c',
    ],
    [
      '<script type="module" src="/archive/_astro/Page.js"></script>',
      '<script defer src="../_astro/box.js"></script>',
    ],
    [
      '<p>é連<a href="/archive/">x</a>𝒜<a href="/archive/">y</a>',
      '<p>é連<a href="../index.html">x</a>𝒜<a href="../index.html">y</a>',
    ],
  ])('has for %s', (html, expected) => {
    expect(copied(html)).toBe(expected);
  });

  it.each([
    '<!doctype html><html lang=en><head><title>/archive/</title></head><body>\n</body></html>\n',
    '<link rel="canonical" href="https://archive.example.org/archive/people/">',
    '<meta property="og:url" content="https://archive.example.org/archive/people/">',
    '<meta name="description" content="0; url=/archive/x/">',
    '<script type="application/ld+json">{"url":"/archive/","a":"<a href=\\"/archive/\\">"}</script>',
    '<!-- <a href="/archive/"> -->',
    '<p title="/archive/">href="/archive/" &lt;a href="/archive/"&gt; &nbsp; é</p>',
    '<a href="#main" class="a  b" hidden data-x=\'"\'>x</a>',
    '<textarea><a href="/archive/"></textarea>',
    '<p>Not <b>closed <i>well</b> </i>',
  ])('keeps %s', (html) => {
    expect(copied(html)).toBe(html);
  });

  it.each([
    '<script type="module" src="/archive/_astro/Other.js"></script>',
    '<script type="module">a()</script>',
    '<script type="module" src="/archive/_astro/Page.js"></script><script type="module" src="/archive/_astro/search.js"></script>',
  ])('is not made with %s, which would not run', (html) => {
    expect(() => copied(html)).toThrow(
      /^Unexpected modules on people\/index\.html: .*, expected those of which/u,
    );
  });
});
