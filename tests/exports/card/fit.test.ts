import { describe, expect, it } from 'vitest';
import { fitted } from '../../../src/exports/card/fit.ts';

/** Every sign is as wide as it is high. */
const widthOf = (text: string, size: number) => [...text].length * size;
const fit = (text: string, height = 40) =>
  fitted(text, { width: 100, height, sizes: [20, 10], leading: 1 }, widthOf);

describe('a text in its place', () => {
  it.each([
    ['a b', { lines: ['a b'], size: 20 }],
    ['abc de', { lines: ['abc', 'de'], size: 20 }],
    // About as long as each other, not one full and one short.
    ['ab cd ef g', { lines: ['ab cd', 'ef g'], size: 20 }],
    ['abcdef gh ij', { lines: ['abcdef', 'gh ij'], size: 10 }],
    ['', { lines: [], size: 20 }],
    // A word that is too long for a line is broken; it is no reason for an ellipsis.
    ['abcdefgh', { lines: ['abcd', 'efgh'], size: 20 }],
  ])('%j is %j', (text, lines) => {
    expect(fit(text)).toEqual(lines);
  });

  it('is cut where even the smallest size is too large', () => {
    const { lines, size } = fit('abcd, efgh, ijkl, '.repeat(9), 20);
    expect(size).toBe(10);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\w…$/u);
    for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(100);
  });
});
