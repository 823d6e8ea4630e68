import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { plainLinks, withoutProse } from '../../src/reading/plain-prose.ts';
import { holds, textOf } from '../property.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** What is looked for in a text: links and HTML, where they begin, and what they hold. */
function found(markdown: string): unknown[] {
  const all: unknown[] = [];
  visit(parser.parse(markdown), ['link', 'definition', 'html'], (node) => {
    const { line, column } = node.position?.start ?? {};
    const [html] = 'value' in node ? node.value.split('\n', 1) : [];
    all.push([node.type, line, column, 'url' in node ? node.url : html]);
  });
  return all;
}

describe('a letter’s plain prose', () => {
  it.each([
    ['Dear Minister,\n\nWe write to you.\nAgain.\n', 'D\n\nW\nA\n'],
    ['  Indented prose\n', '  I\n'],
    ['- a list\n- of names\n', '- a list\n- of names\n'],
    ['A heading\n=========\n\nProse.', 'A\n=========\n\nP'],
    [
      'Prose with [a link](https://example.org)\nand more\n\nProse',
      'Prose with [a link](https://example.org)\nand more\n\nP',
    ],
    ['信件的文字。\n', '信\n'],
    ['“Quoted.”\n', '“Quoted.”\n'],
    ['An address: www.example.org', 'An address: www.example.org'],
    ['Head | er\n- | -\n', 'Head | er\n- | -\n'],
    ['<!-- a\n\nb -->\n', '<!-- a\n\nb -->\n'],
  ])('%j is cut to %j', (text, cut) => {
    expect(withoutProse(text)).toBe(cut);
    expect(found(cut)).toEqual(found(text));
  });

  const line = fc.oneof(
    textOf('ab ', 8),
    textOf('ab:/.@#<>[]()!*_`~|-+=1\\ ', 12),
    fc.constantFrom(
      'a [b',
      'c](d) e',
      '<b',
      'x>',
      '<!-- a',
      'b -->',
      '```',
      '| a | b |',
      '- | -',
      'a | b',
    ),
    fc.constantFrom(
      '[a]: b',
      '[a',
      'b]',
      '    a [b](c)',
      '  - a',
      '> a',
      'www.a.b',
      'http://a.b',
      'a@b.c',
      '---',
    ),
  );
  const text = fc
    .array(fc.oneof(line, fc.constant('')), { maxLength: 10 })
    .map((lines) => lines.join('\n'));

  holds('hides no link and no HTML', [text], (markdown) => {
    expect(found(withoutProse(markdown))).toEqual(found(markdown));
  });

  /** Links as they are found in a text, where no HTML is. */
  const linked = (markdown: string) =>
    plainLinks(markdown)?.map(({ url, line: at, column }) => ['link', at, column, url]);

  it.each([
    ['Prose alone.', []],
    ['[Ana Vesel](person:ana-vesel) is held.', [['person:ana-vesel', 1, 1]]],
    [
      '> - We ask for *[Ana](person:ana)*[s](#s).\n\n## On [her](https://www.example.org/a_(b)',
      undefined,
    ],
    [
      '> - We ask for *[Ana](person:ana)*[s](#s).\n\n## On [her](https://www.example.org/@a_b?c=%20)',
      [
        ['person:ana', 1, 17],
        ['#s', 1, 35],
        ['https://www.example.org/@a_b?c=%20', 3, 7],
      ],
    ],
    ['a\n    [a](b)', undefined],
    ['-\t[a](b)', undefined],
    ['~~~\n[a](b)\n~~~', undefined],
    ['`[a](b)`', undefined],
    ['\\[a](b)', undefined],
    ['![a](b)', undefined],
    ['[a [b](c)](d)', undefined],
    ['[a\nb](c)', undefined],
    ['[a](b&amp;c)', undefined],
    ['[a](<b>)', undefined],
    ['[a](b "c")', undefined],
    ['[a]\n\n[a]: b', undefined],
    ['[^1](b)\n\n[^1]: c', undefined],
    ['[a](b) www.example.org', undefined],
    ['[a](b) ana@example.org', undefined],
    ['[ana@example.org](b)', undefined],
    ['| [a](b) |\n| - |', undefined],
    ['[a](b) <br>', undefined],
  ])('has in %j the links %j', (markdown, links) => {
    expect(plainLinks(markdown)?.map(({ url, line: at, column }) => [url, at, column])).toEqual(
      links,
    );
    if (links) expect(linked(markdown)).toEqual(found(markdown));
  });

  const plain = fc.oneof(
    {
      arbitrary: fc.constantFrom('[a](b)', '[Ana](person:ana)', '[c d](https://e.f/g_h)'),
      weight: 3,
    },
    { arbitrary: textOf('ab*_~#>-+=.1!^: \n', 6), weight: 3 },
    { arbitrary: textOf('ab[]()!&\\', 4), weight: 1 },
  );
  const mostlyPlain = fc.array(plain, { maxLength: 12 }).map((parts) => parts.join(''));

  holds('has the links that a parser finds', [fc.oneof(mostlyPlain, text)], (markdown) => {
    const links = linked(markdown);
    if (links) expect(links).toEqual(found(markdown));
  });
});
