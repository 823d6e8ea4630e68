import { expect, it } from 'vitest';
import { sortProblems, type Problem } from '../../src/archive/problem.ts';

it('sorts problems as a person mends them: by file, line and column, whatever their order was', () => {
  const at = (file: string, line: number, column: number, rule = 'a', message = ''): Problem => ({
    ...{ file, line, column, rule, message },
    ...{ severity: 'error', path: '', fix: '' },
  });
  const sorted = [
    at('content/letters/a.md', 2, 1),
    at('content/letters/a.md', 2, 10),
    at('content/letters/a.md', 10, 1, 'a', 'x'),
    at('content/letters/a.md', 10, 1, 'a', 'y'),
    at('content/letters/a.md', 10, 1, 'b'),
    at('content/people/a.yaml', 1, 1),
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});
