import { describe, expect, it } from 'vitest';
import { excerptParts } from '../../src/search/excerpt.ts';

const told = (excerpt: string) =>
  excerptParts(excerpt).map(({ text, marked }) => (marked ? `[${text}]` : text));

describe('an excerpt', () => {
  it.each([
    ['', []],
    ['a lamp', ['a lamp']],
    ['a <mark>lamp</mark> left', ['a ', '[lamp]', ' left']],
    ['<mark>lamp,</mark> <mark>left</mark>', ['[lamp,]', ' ', '[left]']],
    ['the sign &lt;b&gt; <mark>&lt;i&gt;</mark>', ['the sign <b> ', '[<i>]']],
    ['&amp; and &quot; stay', ['&amp; and &quot; stay']],
    ['<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
    ['an open <mark>lamp', ['an open <mark>lamp']],
    ['图书馆\u200B的\u200B<mark>灯</mark>', ['图书馆的', '[灯]']],
  ])('%j', (excerpt, parts) => {
    expect(told(excerpt)).toEqual(parts);
  });
});
