import { describe, expect, it } from 'vitest';
import { BoundedMap } from '../../src/archive/bounded-map.ts';
import { madeOnceBy } from '../../src/archive/made-once-by.ts';

describe('a bounded map', () => {
  it('holds no more than it may, and lets go what came first', () => {
    const map = new BoundedMap<string, number>(2).set('a', 1).set('b', 2).set('a', 3).set('c', 4);
    expect([...map]).toEqual([
      ['b', 2],
      ['c', 4],
    ]);
  });

  it('has what it let go made again', () => {
    const made: number[] = [];
    const of = madeOnceBy((key: number) => made.push(key), new BoundedMap<number, number>(1));
    expect([of(1), of(1), of(2), of(1)]).toEqual([1, 1, 2, 3]);
    expect(made).toEqual([1, 2, 1]);
  });
});
