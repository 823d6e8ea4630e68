import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { holds } from '../../property.ts';
import { asks, html, pageOf, reasons } from './pages.ts';

// Invented words, so that no line is by chance one that sites have.
const word = fc.constantFrom(
  'Ansel',
  'printer',
  'harbor',
  'Terrel',
  'quay',
  'Brandt',
  'held',
  'a*b',
  'c_d',
  '[e]',
  '工人',
  '释放',
  '#f',
  '1.',
  '&',
  '<g>',
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const block = fc.oneof(
  words.map((text) => `<p>${escaped(text)}</p>`),
  words.map((text) => `<h2>${escaped(text)}</h2>`),
  words.map((text) => `<ul><li>${escaped(text)}<li>b</ul>`),
  words.map((text) => `<p>x<br>${escaped(text)}<br><br>y</p>`),
  words.map((text) => `<div>${escaped(text)}</div>`),
  words.map((text) => `<p>so <b>${escaped(text)}</b> it is</p>`),
  words.map((text) => `<blockquote>${escaped(text)}</blockquote>`),
  words.map((text) => `<table><tr><td>a<td>${escaped(text)}</tr><tr><td>b<td>c</table>`),
);
const letters = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('what a page shows is there', () => {
  holds(
    'each word of its text, in its order',
    [fc.array(block, { minLength: 1, maxLength: 8 })],
    async (blocks) => {
      const source = html(`<p>${asks}</p>${blocks.join('')}<p>${reasons}</p>`);
      const shown = letters(
        blocks
          .join(' ')
          .replace(/<\/?[a-z]\w*>/gu, ' ')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&'),
      );
      const { markdown } = await pageOf(source);
      const found = letters(
        markdown.slice(markdown.indexOf(asks) + asks.length, markdown.indexOf(reasons)),
      );
      expect(found).toEqual(shown);
    },
    120,
  );
});
