import { describe, expect, it } from 'vitest';
import { plain } from '../../src/exports/plain.ts';
import { hostile } from './hostile.ts';

describe('a plain text', () => {
  it.each([
    ['  a \t b\r\nc ', 'a b c'],
    ['a\u2028b\u2029c\u0085d\ve', 'a b c d e'],
    ['a\u0000b\u001bc\u007f', 'a b c'],
    ['\u202Eabc\u202C \u2066d\u2069 \u200F\u061C', 'abc d'],
    ['a\ud800b', 'a\ufffdb'],
    ['a\ufffeb\ufdd0\u{1ffff}', 'ab'],
    ['\ufeffa', 'a'],
    // What languages are written with stays.
    ['می‌خواهم', 'می‌خواهم'],
    ['刘晓波 · བོད · ئۇيغۇر', '刘晓波 · བོད · ئۇيغۇر'],
    ['“a” – b’s {c} <d> & 100 %', '“a” – b’s {c} <d> & 100 %'],
  ])('%j is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('of any sign is the same whether or not something else of it is doubtful', () => {
    const signs = Array.from({ length: 0x1_10_00 }, (_, code) => String.fromCodePoint(code));
    const differing = signs.filter((sign) => plain(`a${sign}b`) !== plain(`  a${sign}b`));
    expect(differing).toEqual([]);
  });

  it.each(hostile)('of %j stays as it is when made plain again', (text) => {
    expect(plain(plain(text))).toBe(plain(text));
    expect(plain(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]| {2}/u);
  });
});
