import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { inColumns, prefixIds } from '../../src/markdown/columns.ts';
import { idsOf, renderNumbered } from './render.ts';

const treeOf = (body: string) => fromHtml(renderNumbered(body), { fragment: true });

/** Rows of two bodies in short: "A one | B un". */
function rows(left: string, right: string): string[] {
  return inColumns(treeOf(left), treeOf(right)).map((row) =>
    row
      .map((part) => toString(part).replaceAll(/\s+/gu, ' ').trim())
      .join(' | ')
      .trim(),
  );
}

describe('two texts side by side', () => {
  it.each([
    ['without headings', 'one', 'un', ['one | un']],
    [
      'by their headings',
      '## A\n\none\n\n## B\n\ntwo',
      '## a\n\nun\n\n## b\n\ndeux',
      ['A one | a un', 'B two | b deux'],
    ],
    ['what stands above the first', 'Sir\n\n## A', 'Monsieur\n\n## a', ['Sir | Monsieur', 'A | a']],
    ['with an empty side', 'Sir\n\n## A', '## a', ['Sir |', 'A | a']],
    ['headings of several levels', '## A\n\n### B', '## a\n\n### b', ['A | a', 'B | b']],
    ['whole, where one has more headings', '## A\n\n## B', '## a', ['A B | a']],
    ['whole, where their levels differ', '## A\n\n### B', '## a\n\n## b', ['A B | a b']],
    [
      'notes with the last part',
      '## A\n\none[^1]\n\n[^1]: x',
      '## a\n\nun',
      ['A one1 Notes x ↩ | a un'],
    ],
    ['nothing on either side', '', '', []],
  ])('%s', (_, left, right, expected) => {
    expect(rows(left, right)).toEqual(expected);
  });

  it('share no id, and keep their links within', () => {
    const body = '## A\n\none[^1] [A](#text-a)\n\n[^1]: x';
    const [left, right] = [treeOf(body), treeOf(body)];
    prefixIds(left, 'original-');
    prefixIds(right, 'translation-');
    const html = toHtml(left) + toHtml(right);
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/(?:href="#|aria-describedby=")([^"]+)"/gu)];
    expect(links).toHaveLength(8);
    for (const [, id] of links) expect(ids).toContain(id);
  });
});
