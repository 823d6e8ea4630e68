import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { mayHoldLinks, withoutProse } from '../../src/reading/plain-prose.ts';
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
    if (!mayHoldLinks(markdown)) expect(found(markdown)).toEqual([]);
  });
});
