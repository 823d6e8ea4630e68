import { describe, expect, it } from 'vitest';
import { known, render } from './render.ts';

const names = [
  known('ana-vesel', ['Ana Vesel'], true),
  known('radomir-stelvan', ['Radomir Stelvan']),
];

describe('a link to a record', () => {
  it.each([
    ['[X](person:ana-vesel)', '<a href="/people/ana-vesel/" class="held">X</a>'],
    ['[X](person:radomir-stelvan)', '<a href="/people/radomir-stelvan/">X</a>'],
    ['[X](person:nobody-here)', '<a href="/people/nobody-here/">X</a>'],
    ['[X](organization:open-page)', '<a href="/organizations/open-page/">X</a>'],
    ['[X](issue:exit-ban)', '<a href="/issues/exit-ban/">X</a>'],
    ['[X](letter:2012-11-petition)', '<a href="/letters/2012-11-petition/">X</a>'],
    ['[X][r]\n\n[r]: person:ana-vesel', '<a href="/people/ana-vesel/" class="held">X</a>'],
    ['<person:ana-vesel>', '<a href="/people/ana-vesel/" class="held">person:ana-vesel</a>'],
    ['[*X*](issue:a "Title")', '<a href="/issues/a/"><em>X</em></a>'],
    ['<a href="issue:a">X</a>', '<a href="/issues/a/">X</a>'],
  ])('%s', (body, html) => {
    expect(render(body, { names })).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['/', '/people/ana-vesel/'],
    ['/x', '/x/people/ana-vesel/'],
    ['/x/', '/x/people/ana-vesel/'],
  ])('stands under the base path %s', (base, href) => {
    const html = render('[X](person:ana-vesel) and Radomir Stelvan', { base, names });
    expect(html).toContain(`href="${href}"`);
    expect(html).toContain(`href="${href.replace('ana-vesel', 'radomir-stelvan')}"`);
  });

  it.each([
    'person:../../x',
    'person:..',
    'person:.',
    'person:',
    'person:%2e%2e',
    'person:a/b',
    'person:"onclick=',
    '<person:"onclick=alert(1) x=">',
    'person:&quot;&gt;&lt;script&gt;',
    'person:ana-vesel#asks',
    'person:ana-vesel?q',
    'person:Ana-Vesel',
    'person:安',
    '<person:ana&#10;vesel>',
    'letter:../people/ana-vesel',
    'organization://example.org',
    'PERSON:ana-vesel',
  ])('is none with the id of %s', (target) => {
    expect(render(`[X](${target})`, { names })).toBe('<p><span>X</span></p>');
  });
});

describe('any other link', () => {
  it.each([
    ['[X](https://example.org/)', '<a href="https://example.org/" rel="noreferrer">X</a>'],
    ['[X](http://example.org)', '<a href="http://example.org" rel="noreferrer">X</a>'],
    ['[X](//example.org/)', '<a href="//example.org/" rel="noreferrer">X</a>'],
    ['<a href="/\\example.org">X</a>', '<a href="/\\example.org" rel="noreferrer">X</a>'],
    [
      'https://example.org',
      '<a href="https://example.org" rel="noreferrer">https://example.org</a>',
    ],
    ['[X](mailto:a@example.org)', '<a href="mailto:a@example.org">X</a>'],
    ['[X](/about/)', '<a href="/about/">X</a>'],
    ['[X](../)', '<a href="../">X</a>'],
    ['[X](#text-part)', '<a href="#text-part">X</a>'],
    ['<a>X</a>', '<span>X</span>'],
  ])('%s', (body, html) => {
    expect(render(body)).toBe(`<p>${html}</p>`);
  });
});

// An element that is taken out may have parted the two: a browser would end the first where the second begins.
it.each([
  ['<a href="/a">X<object><a href="/b">Y</a></object></a>', '<a href="/a">X</a><a href="/b">Y</a>'],
  ['[X<marquee><a href="/b">Y</a></marquee>](/a)', '<a href="/a">X</a><a href="/b">Y</a>'],
])('a link holds no link: %s', (body, html) => {
  expect(render(body)).toBe(`<p>${html}</p>`);
});
