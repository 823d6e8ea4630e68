import { describe, expect, it } from 'vitest';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { picturedIn } from '../../../src/importing/understanding/pictured.ts';
import { otherVersions } from '../../../src/importing/understanding/versions.ts';
import { pageOf } from '../pages.ts';

const told =
  'Quill House wrote to the Harbor Board today, and asks why three printers are held there.';

const pictured = (below: string, hasPictures = true) =>
  picturedIn({ ...pageOf(''), hasPictures }, letterText(`${told}\n\n${below}`))?.line;

describe('a letter in pictures', () => {
  it.each([
    ['See the full letter below.'],
    ['See the full letter below. French is also available on its website.'],
    ['The full text of the letter is in the pictures below:'],
    ['公开信如下图：'],
    [`See the full letter below.\n\nReposted from Quill House: https://quill-house.example.org/`],
  ])('is announced: %s', (below) => {
    expect(pictured(below)).toBe(3);
    expect(pictured(below, false)).toBeUndefined();
  });

  it.each([
    ['The photograph shows the harbor.'],
    [`See the full letter below.\n\nDear Minister Orran,\n\n${told}\n\nSincerely,\n\nBo Dent`],
    ['We have read the full letter below the door, and we were glad of what it said to all of us.'],
  ])('is not: %s', (below) => {
    expect(pictured(below)).toBeUndefined();
  });
});

describe('other versions of a letter', () => {
  it.each([
    'French, Simplified Chinese, Traditional Chinese are also available on the website.',
    'Also available in German.',
    'Read the letter in Tibetan',
    '繁體版',
  ])('are hinted at: %s', (line) => {
    expect(otherVersions(letterText(`${told}\n\n${line}`))).toEqual([
      { line: 3, message: expect.stringContaining(line) as string },
    ]);
  });

  it.each([
    'The Chinese printers are not available to their families.',
    'She reads in the harbor, and teaches French to the children of the port.',
  ])('are not: %s', (line) => {
    expect(otherVersions(letterText(`${told}\n\n${line}`))).toEqual([]);
  });
});
