import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, it } from 'vitest';
import { card } from '../../../src/exports/card/card.ts';
import { hostile } from '../full.ts';
import { faces } from './faces.ts';

const made = (title: string, description: string) => card({ title, description }, faces);

/** Every number that places an outline: pairs of x and y. */
function points(svg: string): [x: number, y: number][] {
  const found: [number, number][] = [];
  for (const [, outline = ''] of svg.matchAll(/ d="([^"]*)"/gu)) {
    const numbers = outline
      .split(/[A-Z ]+/u)
      .filter(Boolean)
      .map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      found.push([numbers[at] ?? NaN, numbers[at + 1] ?? NaN]);
    }
  }
  return found;
}

const long = 'Letters of the reading rooms of the northern harbors and of their friends abroad. ';

describe('the card', () => {
  it.each([
    ['By Name', 'Open letters and statements.'],
    [long, long],
    [long.repeat(4), long.repeat(20)],
    ['W'.repeat(90), 'W'.repeat(900)],
    ['Łódź', 'Письма, γράμματα'],
    ['fi ffl AV To', '…'],
  ])('keeps all words of %j within its edges', (title, description) => {
    const found = points(made(title, description));
    expect(found.length).toBeGreaterThan(20);
    for (const [x, y] of found) {
      expect(x).toBeGreaterThan(80);
      expect(x).toBeLessThan(1120);
      // Below the lines on top, and above the lower edge.
      expect(y).toBeGreaterThan(150);
      expect(y).toBeLessThan(570);
    }
  });

  it('is the same each time, and of its words alone', () => {
    expect(made('By Name', 'Letters.')).toBe(made('By Name', 'Letters.'));
    expect(made('By Name', 'Letters.')).not.toBe(made('By Names', 'Letters.'));
  });

  it('has no words but as outlines, and no seal red', () => {
    const svg = made('By Name', 'Letters.');
    expect(svg).not.toMatch(/<text|font|#a8261b|#ff8f7a|href/u);
  });

  it('leaves out signs that its typeface has not', () => {
    expect(made('漢字 By Name', 'Letters. 漢字')).toBe(made('By Name', 'Letters.'));
    expect(points(made('漢字', '漢字'))).toEqual([]);
  });

  it.each(hostile)('takes %j for words', (value) => {
    const names = new Set<string>();
    visit(fromXml(made(value, value)), 'element', ({ name }) => void names.add(name));
    expect([...names].filter((name) => !['path', 'rect', 'svg'].includes(name))).toEqual([]);
    for (const [x, y] of points(made(value, value))) expect([x, y]).not.toContain(NaN);
  });
});
