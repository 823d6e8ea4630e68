import { expect, it } from 'vitest';
import { heldOf, stretchesOf } from '../../src/publishing/stretches.ts';

const megabyte = 2 ** 20;
const source = (file: string, size: number) => ({
  ...{ file, isCopied: true, size },
  ...{ identity: undefined, digest: undefined },
});

it.each<[string, [file: string, size: number][], string[][]]>([
  ['nothing', [], []],
  [
    'a few small files',
    [
      ['a', 0],
      ['b', 9],
    ],
    [['a', 'b']],
  ],
  [
    'more than a megabyte',
    [
      ['a', 600_000],
      ['b', 400_000],
      ['c', 400_000],
    ],
    [['a', 'b'], ['c']],
  ],
  [
    'a file of more than that',
    [
      ['a', 9],
      ['b', 2 * megabyte],
      ['c', 9],
    ],
    [['a'], ['b'], ['c']],
  ],
  [
    'a large file',
    [
      ['a', 9],
      ['b', 5 * megabyte],
      ['c', 9],
      ['d', 9],
    ],
    [['a'], ['b'], ['c', 'd']],
  ],
  [
    'large ones alone',
    [
      ['a', 5 * megabyte],
      ['b', 5 * megabyte],
    ],
    [['a'], ['b']],
  ],
])('files are copied together, but not too many bytes: %s', (_, files, expected) => {
  const stretches = [...stretchesOf(files.map((file) => source(...file)))];
  expect(stretches.map(({ sources }) => sources.map(({ file }) => file))).toEqual(expected);
  for (const { sources, size } of stretches) {
    expect(size).toBe(sources.reduce((sum, of) => sum + of.size, 0));
  }
});

it('files are copied together, but not too many', () => {
  const files = Array.from({ length: 150 }, (_, number) => source(String(number), 1));
  expect([...stretchesOf(files)].map(({ sources }) => sources.length)).toEqual([64, 64, 22]);
});

it.each([
  ['a.json', 4 * megabyte, false],
  ['a.json', 4 * megabyte + 4, true],
  // These are rewritten, for which they must be read whole.
  ['a.html', 40 * megabyte, false],
  ['a.css', 40 * megabyte, false],
])('%s of %i bytes is not read whole: %s', (file, size, isLarge) => {
  const [stretch] = stretchesOf([source(file, size)]);
  expect(stretch?.isLarge).toBe(isLarge);
  expect(stretch && heldOf(stretch)).toBe(isLarge ? size / 4 : size);
});
