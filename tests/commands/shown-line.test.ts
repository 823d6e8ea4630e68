import { describe, expect, it } from 'vitest';
import { shownLine } from '../../src/commands/shown-line.ts';

/** A line, the column meant, how many cells there are, and the two lines that are shown. */
const lines: [string, string, number, number, string, string][] = [
  ['the first sign', 'name: Bo', 1, 40, 'name: Bo', '^'],
  ['a sign within', 'name: Bo', 7, 40, 'name: Bo', '      ^'],
  ['the end of the line', 'name: Bo', 9, 40, 'name: Bo', '        ^'],
  ['a column beyond it', 'name: Bo', 90, 40, 'name: Bo', '        ^'],
  ['no column at all', 'name: Bo', 0, 40, 'name: Bo', '^'],
  ['a tab', '\t- x', 1, 40, '→- x', '^'],
  ['after tabs', '\t\t- x', 3, 40, '→→- x', '  ^'],
  ['after wide signs', '刘晓波: x', 6, 40, '刘晓波: x', '        ^'],
  ['a wide sign', 'a: 波', 4, 40, 'a: 波', '   ^^'],
  ['after combining signs', 'e\u0301e\u0301: x', 7, 40, 'e\u0301e\u0301: x', '    ^'],
  ['within one sign', 'ae\u0301b', 3, 40, 'ae\u0301b', ' ^'],
  ['after emoji', '👩‍👩‍👧🇳🇴: x', 15, 40, '👩‍👩‍👧🇳🇴: x', '      ^'],
  ['halfwidth kana', 'ｶﾀ: x', 5, 40, 'ｶﾀ: x', '    ^'],
  ['an invisible sign', 'a\u200Bb', 2, 40, 'a\u200Bb', ' ^'],
  ['what a terminal obeys', 'a\u001B[1m', 3, 40, 'a�[1m', '  ^'],
  ['a line just as long', 'abcdefghij', 10, 10, 'abcdefghij', '         ^'],
  ['the beginning of a long line', 'abcdefghijkl', 2, 10, 'abcdefghi…', ' ^'],
  ['the middle of one', 'abcdefghijklmnopqrstuvwxyz', 13, 10, '…ghijklmn…', '       ^'],
  ['the end of one', 'abcdefghijkl', 12, 10, '…fghijkl', '       ^'],
  ['a long wide line', '刘晓波刘晓波刘晓波', 5, 10, '…晓波刘晓…', '       ^^'],
];

describe('a line and the marks beneath it', () => {
  it.each(lines)('%s', (_, line, column, width, text, marks) => {
    expect(shownLine(line, column, width)).toEqual({ text, marks });
  });

  it.each(['', ' ', '\t', '\u3000'])('nothing of %j', (line) => {
    expect(shownLine(line, 1, 40)).toBeUndefined();
  });

  it('is cut from a line of half a million signs without looking at them all', () => {
    const shown = shownLine('波'.repeat(500_000), 250_000, 80);
    expect(shown?.text).toMatch(/^…波{39}…$/u);
  });
});
