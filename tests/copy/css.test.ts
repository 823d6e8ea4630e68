import { expect, it } from 'vitest';
import { styleInCopy } from '../../src/copy/css.ts';

const site = {
  origin: 'https://archive.example.org',
  base: '/archive/',
  files: new Set(['_astro/a.woff2', 'b.svg', '_astro/x.css']),
};

it.each([
  ['src:url(/archive/_astro/a.woff2)format("woff2")', 'src:url("a.woff2")format("woff2")'],
  [`src: URL( '/archive/_astro/a.woff2' )`, 'src: url("a.woff2")'],
  [
    'src:url("/archive/_astro/a.woff2#f"),url(/archive/b.svg)',
    'src:url("a.woff2#f"),url("../b.svg")',
  ],
  ['@import url("/archive/_astro/x.css");', '@import url("x.css");'],
])('the style sheet %j becomes %j', (css, copied) => {
  expect(styleInCopy(css, '_astro/x.css', site)).toBe(copied);
});

it.each([
  'p{color:red}',
  'a{background:url(data:image/svg+xml,%3Csvg/%3E)}',
  `a{background:url("data:image/svg+xml,<svg a='url(/x)'/>")}`,
  'a{filter:url(#f)}',
  'a{background:url()}',
  '.url{curl:(/archive/b.svg)}',
])('the style sheet %j stays', (css) => {
  expect(styleInCopy(css, '_astro/x.css', site)).toBe(css);
});
