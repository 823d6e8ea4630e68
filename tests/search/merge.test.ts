import { describe, expect, it } from 'vitest';
import { mergeOrdered, type OrderedList } from '../../src/search/merge.ts';

const listed = (lists: readonly (readonly string[])[]): OrderedList<string>[] =>
  lists.map((results) => ({ results }));

async function merged(lists: string[][]) {
  const read: string[] = [];
  const found: string[] = [];
  const keyOf = (text: string) => {
    read.push(text);
    return Promise.resolve(text);
  };
  for await (const text of mergeOrdered(listed(lists), keyOf)) found.push(text);
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
      listed([
        ['5', '3', '1'],
        ['4', '2'],
      ]),
      keyOf,
    );
    await letters.next();
    expect(read).toEqual(['5', '4']);
  });

  it('reads no list that can have no higher key', async () => {
    const read: string[] = [];
    const keyOf = (text: string) => {
      read.push(text);
      return Promise.resolve(text);
    };
    const letters = mergeOrdered(
      [
        { results: ['3', '1'], most: '3' },
        { results: ['5', '4'], most: '6' },
        { results: ['6', '2'] },
      ],
      keyOf,
    );
    const found: string[] = [];
    for (let left = 3; left > 0; left--) found.push(String((await letters.next()).value));
    expect(found).toEqual(['6', '5', '4']);
    expect(read).not.toContain('3');
    for await (const text of letters) found.push(text);
    expect(found).toEqual(['6', '5', '4', '3', '2', '1']);
  });
});
