import { describe, expect, it } from 'vitest';
import { recordText } from '../../src/drafting/draft.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('the layout of a record', () => {
  it.each<[object, string]>([
    [{ issues: ['a', 'b'] }, 'issues: [a, b]\n'],
    [{ as: ['Dent, Bo'] }, 'as: ["Dent, Bo"]\n'],
    [{ asks: [{ ask: 'x', people: ['a'] }] }, 'asks:\n  - ask: x\n    people: [a]\n'],
    // What is to be replaced stands by itself.
    [{ issues: ['TODO: ids'] }, 'issues:\n  - "TODO: ids"\n'],
    [{ date: '2014' }, 'date: 2014\n'],
    [{ title: '2014' }, 'title: "2014"\n'],
    [{ title: 'A: b' }, 'title: "A: b"\n'],
    [{ title: 'It’s “b”, and c' }, 'title: It’s “b”, and c\n'],
    [
      { url: `https://example.org/${'a'.repeat(120)}` },
      `url: https://example.org/${'a'.repeat(120)}\n`,
    ],
  ])('%j', (record, text) => {
    expect(recordText(record)).toBe(text);
  });

  it('fits 100 columns, and no more', () => {
    // “note: ” and 94 letters are 100 columns; “  - note: ” takes four more.
    const exact = `${words(18)} word`;
    expect(exact).toHaveLength(94);
    expect(recordText({ note: exact })).toBe(`note: ${exact}\n`);
    expect(recordText({ note: `${exact}s` })).toBe(`note: >-\n  ${exact}s\n`);
    expect(recordText({ list: [{ note: exact }] })).toBe(`list:\n  - note: >-\n      ${exact}\n`);
    const [ten, last] = [Array.from({ length: 9 }, () => 'a'.repeat(7)), 'a'.repeat(6)];
    expect(recordText({ issues: [...ten, last] })).toBe(`issues: [${ten.join(', ')}, ${last}]\n`);
    const long = 'a'.repeat(19);
    expect(recordText({ issues: [...ten, long] })).toBe(
      `issues:\n${[...ten, long].map((id) => `  - ${id}\n`).join('')}`,
    );
    for (const length of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30]) {
      for (let count = 1; count < 60; count++) {
        const text = recordText({
          issues: Array.from({ length: count }, () => 'a'.repeat(length)),
        });
        expect(text).toMatch(/^issues:(?: \[.{1,90}\]\n|\n(?: {2}- a+\n)+)$/u);
      }
    }
  });

  it('keeps the comments of one place together, an entry’s before its hyphen', () => {
    const notes = [
      { path: ['list', 0], text: 'one' },
      { path: ['list', 0, 'a'], text: 'two\nlines' },
      { path: ['list', 0, 'b'], text: 'three' },
      { path: ['none'], text: 'nothing' },
    ];
    expect(recordText({ list: [{ a: 'x', b: 'y' }] }, notes)).toBe(
      'list:\n  # one\n  # two\n  # lines\n  - a: x\n    # three\n    b: y\n',
    );
  });
});
