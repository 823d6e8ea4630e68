import { describe, expect, it } from 'vitest';
import { mergeOrdered } from '../../src/search/merge.ts';

async function merged(lists: string[][]) {
  const read: string[] = [];
  const found: string[] = [];
  const keyOf = (text: string) => {
    read.push(text);
    return Promise.resolve(text);
  };
  for await (const text of mergeOrdered(lists, keyOf)) found.push(text);
  return { found, read };
}

describe('ordered lists, merged', () => {
  it.each([
    [[], []],
    [[[]], []],
    [[['2016', '2010']], ['2016', '2010']],
    [
      [
        ['2016', '2010', '2009'],
        ['2017', '2011'],
      ],
      ['2017', '2016', '2011', '2010', '2009'],
    ],
    [
      [['2016'], [], ['2016', '2001']],
      ['2016', '2016', '2001'],
    ],
  ])('%j', async (lists, expected) => {
    expect((await merged(lists)).found).toEqual(expected);
  });

  it('reads no key where there is nothing to compare', async () => {
    expect((await merged([['2016', '2010']])).read).toEqual([]);
  });

  it('reads no more than the heads of the lists', async () => {
    const read: string[] = [];
    const keyOf = (text: string) => {
      read.push(text);
      return Promise.resolve(text);
    };
    const letters = mergeOrdered(
      [
        ['5', '3', '1'],
        ['4', '2'],
      ],
      keyOf,
    );
    await letters.next();
    expect(read).toEqual(['5', '4']);
  });
});
