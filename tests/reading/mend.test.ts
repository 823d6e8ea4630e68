import { describe, expect, it } from 'vitest';
import { mended } from '../../src/reading/mend.ts';
import type { Problem } from '../../src/archive/problem.ts';

const problem = (line: number, column: number, from: string, to: string): Problem => ({
  rule: 'invalid-value',
  severity: 'error',
  file: 'x.yaml',
  path: 'date',
  line,
  column,
  message: '',
  fix: '',
  edit: { from, to },
});

describe('a text of a form that has one right answer', () => {
  it.each([
    ['composed already', 'name: Zo\u00EB\n', 'name: Zo\u00EB\n'],
    ['decomposed', 'name: Zoe\u0308\n', 'name: Zo\u00EB\n'],
    ['decomposed in a comment', 'name: Zo # Zoe\u0308\n', 'name: Zo # Zo\u00EB\n'],
    ['Hangul in letters', '\u1112\u1161\u11AB\n', '\uD55C\n'],
    ['half a pair of surrogates', 'a\uD800\n', 'a\uD800\n'],
    ['not ended', 'name: Bo', 'name: Bo\n'],
    ['ended by several lines', 'name: Bo\n\n\n', 'name: Bo\n\n\n'],
    ['empty', '', ''],
    ['with blanks at the ends of lines', 'name:   Bo  \n# x  \n', 'name:   Bo  \n# x  \n'],
    ['fullwidth letters, which are not the same', 'Ａ ﬁ ²\n', 'Ａ ﬁ ²\n'],
  ])('%s', (_, text, expected) => {
    expect(mended(text, [])).toBe(expected);
  });
});

describe('an edit that a problem carries', () => {
  it.each([
    ['plain', 'date: 2010-2-1\n', 7, 'date: 2010-02-01\n'],
    ['in quotes', 'date: "2010-2-1"\n', 7, 'date: "2010-02-01"\n'],
    ['before a comment', "date: '2010-2-1' # 2010-2-1\n", 7, "date: '2010-02-01' # 2010-2-1\n"],
    ['in braces', 'b: {date: 2010-2-1}\n', 11, 'b: {date: 2010-02-01}\n'],
    ['in a list', 'b: [2010-2-1,2010-2-1]\n', 5, 'b: [2010-02-01,2010-2-1]\n'],
    ['in the last line', 'date: 2010-2-1', 7, 'date: 2010-02-01\n'],
    ['not what stands there', 'date: 2010-3-1\n', 7, 'date: 2010-3-1\n'],
    ['only the beginning of it', 'date: 2010-2-11\n', 7, 'date: 2010-2-11\n'],
    ['written otherwise', 'date: >-\n  2010-2-1\n', 7, 'date: >-\n  2010-2-1\n'],
    ['beyond the text', 'x\n', 90, 'x\n'],
  ])('%s', (_, text, column, expected) => {
    expect(mended(text, [problem(1, column, '2010-2-1', '2010-02-01')])).toBe(expected);
  });

  it('leaves the others where they are, and letters before it do not move it', () => {
    const text = 'née: Zoe\u0308\na: 2010-2-1\nb: { e\u0301: 2010-3-1, c: 2010-2-1 }\n';
    const problems = [
      problem(2, 4, '2010-2-1', '2010-02-01'),
      problem(3, 10, '2010-3-1', '2010-03-01'),
      problem(3, 23, '2010-2-1', '2010-02-01'),
    ];
    expect(mended(text, problems)).toBe(
      'née: Zo\u00EB\na: 2010-02-01\nb: { \u00E9: 2010-03-01, c: 2010-02-01 }\n',
    );
  });

  it('is none of a problem without one', () => {
    const { edit, ...without } = problem(1, 7, '2010-2-1', '2010-02-01');
    expect(mended('date: 2010-2-1\n', [without])).toBe('date: 2010-2-1\n');
  });
});
