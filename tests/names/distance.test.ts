import { describe, expect, it } from 'vitest';
import { distance } from '../../src/names/distance.ts';

describe('the distance of two texts', () => {
  it.each([
    ['', '', 0],
    ['ana', 'ana', 0],
    ['ana', 'anna', 1],
    ['anna', 'ana', 1],
    ['ana', 'eva', 2],
    ['vesel', 'vesle', 1],
    ['ab', 'ba', 1],
    ['', 'ab', 2],
    ['lian', 'nail', 3],
    ['ana vesel', 'eva vesen', 3],
    ['vesel', 'wesen', 2],
    ['连野华', '连华野', 1],
    ['𠮷田', '𠮷田野', 1],
  ])('of %j and %j is %i', (a, b, edits) => {
    expect(distance(a, b, 5)).toBe(edits);
    expect(distance(b, a, 5)).toBe(edits);
  });

  it.each([
    ['ana', 'evelyn', 2],
    ['vesel', 'morevin', 3],
    ['vesel', 'wesen', 1],
    ['vesel', 'evsle', 1],
  ])('of %j and %j is more than %i', (a, b, limit) => {
    expect(distance(a, b, limit)).toBe(limit + 1);
  });
});
