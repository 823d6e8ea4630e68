import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/reading/yaml-comments.ts';

describe('the comments of a record', () => {
  it('each belong to the field or entry that follows, or whose line they share', () => {
    const text = `# top

# above a
a: 1 # beside a
# above l
l:
  # above l 0
  - x
  # above l 1
  - b: 2
    #  indented further
    c: 3
m: # beside m
  n: { o: p }
# last
`;
    expect(commentsOf(text).map((one) => [one.path.join('.'), one.text])).toEqual([
      ['a', 'last\ntop\nabove a\nbeside a'],
      ['l', 'above l'],
      ['l.0', 'above l 0'],
      ['l.1', 'above l 1'],
      ['l.1.c', ' indented further'],
      ['m.n', 'beside m'],
    ]);
  });

  it.each(['', 'a: "# no comment"', '[]'])('are none in %j', (text) => {
    expect(commentsOf(text)).toEqual([]);
  });
});
