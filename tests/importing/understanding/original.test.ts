import { describe, expect, it } from 'vitest';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { originalOf } from '../../../src/importing/understanding/original.ts';

const letter = `Dear Minister Orran,

We ask you to let the printers go home to their families.

Sincerely,

Bo Dent`;

const original = (lines: string) => originalOf(letterText(`${letter}\n\n${lines}\n`));
const url = 'https://quill-house.example.org/printers';

describe('where a letter was published before', () => {
  it.each<[string, string | undefined, string | undefined]>([
    [`Reposted from Quill House: <${url}>`, url, 'Quill House'],
    [`*Reposted from [Quill House](${url})*`, url, 'Quill House'],
    [`Source: Quill House, ${url}.`, url, 'Quill House'],
    [`Originally published at ${url}`, url, undefined],
    [`Originally published at:\n\n${url}`, url, undefined],
    ['Originally published by Quill House on 5 May 2014.', undefined, 'Quill House'],
    [
      '(This letter was first published on the website of Quill House, May 2014)',
      undefined,
      'Quill House',
    ],
    ['Reprinted from The Harbor Times', undefined, 'Harbor Times'],
    ['来源：港口之家', undefined, '港口之家'],
    [`转载自：港口之家 ${url}`, url, '港口之家'],
    ['（本文轉載自《港口之家》網站）', undefined, '港口之家'],
    [`原文链接：${url}`, url, undefined],
    [`Source: https://web.archive.org/web/2014/${url}?utm_source=list`, url, undefined],
  ])('%s', (lines, value, publisher) => {
    const found = original(lines);
    expect([found?.value, found?.publisher]).toEqual([value, publisher]);
    expect(found).toMatchObject({ how: 'inferred', line: 9 });
  });

  it.each([
    'Reposted with permission.',
    'Originally published in 1989, the book was read all over the harbor.',
    'Source of the river',
    '来源不明的消息说三人已经被释放。',
    `First posted on ${url} and on https://reed.example.org/`,
    `Source: ${url}\n\nSource: https://reed.example.org/`,
    `Read more: ${url}`,
  ])('is not told by: %s', (lines) => {
    expect(original(lines)).toBeUndefined();
  });

  it('is told at the head as well, and not within a letter', () => {
    const source = `Source: ${url}`;
    expect(originalOf(letterText(`${source}\n\n${letter}`))?.value).toBe(url);
    const pages = Array.from({ length: 20 }, (_, at) => `This is the sentence ${at}.\n\n`).join('');
    expect(originalOf(letterText(`${pages}${source}\n\n${pages}`))).toBeUndefined();
  });
});
