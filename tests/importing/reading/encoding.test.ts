import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/importing/reading/encoding.ts';
import { pageOf } from './pages.ts';

// The same sentence in two encodings that Node cannot write: 我们是公民，要求释放他们。 and 我們是公民，要求釋放他們。
const gb = [
  0xce, 0xd2, 0xc3, 0xc7, 0xca, 0xc7, 0xb9, 0xab, 0xc3, 0xf1, 0xa3, 0xac, 0xd2, 0xaa, 0xc7, 0xf3,
  0xca, 0xcd, 0xb7, 0xc5, 0xcb, 0xfb, 0xc3, 0xc7, 0xa1, 0xa3,
];
const big5 = [
  0xa7, 0xda, 0xad, 0xcc, 0xac, 0x4f, 0xa4, 0xbd, 0xa5, 0xc1, 0xa1, 0x41, 0xad, 0x6e, 0xa8, 0x44,
  0xc4, 0xc0, 0xa9, 0xf1, 0xa5, 0x4c, 0xad, 0xcc, 0xa1, 0x43,
];
const simplified = '我们是公民，要求释放他们。';
const traditional = '我們是公民，要求釋放他們。';

const latin = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const page = (charset: string, body: readonly number[]) =>
  Uint8Array.from([
    ...latin(charset === '' ? '<html>' : `<html><meta charset="${charset}">`),
    ...body,
  ]);
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const wide = (text: string, big = false) =>
  [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
const french = latin('Ch\xE8re Madame, l\x92imprimeure est d\xE9tenue \x97 lib\xE9rez-la.');

describe('an encoding is chosen', () => {
  it.each<[string, Uint8Array, string, string, boolean]>([
    ['declared', page('gb2312', gb), simplified, 'gb18030, declared', false],
    ['declared', page('big5', big5), traditional, 'big5, declared', false],
    ['not said', page('', gb), simplified, 'gb18030, sniffed', false],
    ['not said', page('', big5), traditional, 'big5, sniffed', false],
    ['said to be UTF-8', page('utf-8', gb), simplified, 'gb18030, sniffed', true],
    ['said to be UTF-8', page('utf-8', big5), traditional, 'big5, sniffed', true],
    ['said to be the other', page('gb2312', big5), traditional, 'big5, sniffed', true],
    ['said to be western', page('iso-8859-1', big5), traditional, 'big5, sniffed', true],
    [
      'UTF-8, said to be Chinese',
      page('gb2312', utf8(simplified)),
      simplified,
      'utf-8, sniffed',
      true,
    ],
    [
      'UTF-8, said to be western',
      page('windows-1252', utf8('l’été')),
      'l’été',
      'utf-8, sniffed',
      true,
    ],
    ['UTF-8, not said', page('', utf8('l’été')), 'l’été', 'utf-8, sniffed', false],
    [
      'western',
      page('windows-1252', french),
      'l’imprimeure est détenue —',
      'windows-1252, declared',
      false,
    ],
    [
      'western, said to be UTF-8',
      page('utf-8', french),
      'l’imprimeure est détenue —',
      'windows-1252, sniffed',
      true,
    ],
    [
      'western, not said',
      page('', french),
      'l’imprimeure est détenue —',
      'windows-1252, sniffed',
      false,
    ],
    ['an unknown label', page('x-none', utf8('été')), 'été', 'utf-8, sniffed', true],
    [
      'UTF-16 in a meta, which cannot be',
      page('utf-16', utf8('été')),
      'été',
      'utf-8, declared',
      false,
    ],
    [
      'a mark',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('été')]),
      'été',
      'utf-8, by its mark',
      false,
    ],
    [
      'a mark',
      Uint8Array.from([0xff, 0xfe, ...wide('<p>été</p>')]),
      'été',
      'utf-16le, by its mark',
      false,
    ],
    ['no mark', Uint8Array.from(wide('<p>A letter, été</p>')), 'été', 'utf-16le, sniffed', false],
    [
      'no mark',
      Uint8Array.from(wide('<p>A letter, été</p>', true)),
      'été',
      'utf-16be, sniffed',
      false,
    ],
    [
      'a sign cut at the end',
      page('utf-8', utf8('été’').slice(0, -1)),
      'été',
      'utf-8, declared',
      false,
    ],
  ])('%s: %#', (_, bytes, text, encoding, warned) => {
    const decoded = decode(bytes);
    expect(decoded.text).toContain(text);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.warnings).toHaveLength(warned ? 1 : 0);
  });

  it('and text that was damaged before is left, with a warning', async () => {
    const { markdown, warnings } = await pageOf('The governmentâ€™s answer', 'a.txt');
    expect(markdown).toBe('The governmentâ€™s answer');
    expect(warnings[0]?.message).toContain('“â€™”');
  });
});
