import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { MarginName } from '../../src/archive/views/margin.ts';
import { shown } from '../../src/markdown/shown.ts';
import { known, renderNumbered } from './render.ts';

const native = { value: '連冶', language: 'zh-Hant', kind: 'native' } as const;
const people = new Map<string, MarginName>([
  ['/people/ana/', { name: 'Ana Vesel', native: undefined, status: 'Detained' }],
  ['/people/lian/', { name: 'Lian Ye', native, status: undefined }],
  ...Array.from({ length: 8 }, (_, index): [string, MarginName] => [
    `/people/p${index}/`,
    { name: `P${index} Day`, native: undefined, status: 'Died' },
  ]),
]);
const names = [
  known('ana', ['Ana'], true),
  known('lian', ['Lian']),
  ...Array.from({ length: 8 }, (_, index) => known(`p${index}`, [`P${index}`])),
];

/** A body as its page shows it. */
const page = (body: string) =>
  fromHtml(shown(fromHtml(renderNumbered(body, { names }), { fragment: true }), people), {
    fragment: true,
  });

/** The words of each element, with the tag of what holds it: "p: Ana Vesel Detained". */
function found(body: string, selector: string): string[] {
  const tree = page(body);
  return selectAll('*', tree).flatMap((holder) =>
    holder.children
      .filter(
        (child): child is Element =>
          child.type === 'element' &&
          selectAll(selector, { ...holder, children: [child] }).includes(child),
      )
      .map((child) => `${holder.tagName}: ${toString(child).replaceAll(/\s+/gu, ' ').trim()}`),
  );
}

describe('a link to a paragraph', () => {
  it.each([
    ['One.\n\nTwo.', ['One.#p1', 'Two.#p2']],
    ['- a\n- b', ['a#p1', 'b#p2']],
    // Before what is nested, not after it.
    ['- a\n  - b', ['a#p1', 'b#p2']],
    ['> Quoted.', ['Quoted.#p1']],
    ['| a |\n|---|\n| b |', []],
    ['One.[^1]\n\n[^1]: A note.', ['One.1#p1']],
    // A link holds no link.
    ['<section><a href="https://a.example"><p>One.</p></a></section>', []],
  ])('%j', (body, links) => {
    const tree = page(body);
    const seen = selectAll('.pilcrow', tree).map(({ properties }) => {
      const id = String(properties['href']).slice(1);
      const [holder] = selectAll(`#${id}`, tree);
      const at = holder?.children.findIndex(
        (child) => child.type === 'element' && String(child.properties['className']) === 'pilcrow',
      );
      const before = { type: 'root' as const, children: holder?.children.slice(0, at) ?? [] };
      const words = selectAll('.sidenote', before).reduce(
        (text, note) => text.replace(toString(note), ''),
        toString(before),
      );
      return `${words.trim()}#${id}`;
    });
    expect(seen).toEqual(links);
  });

  it('has a name, in English, and no words to copy', () => {
    const [link] = selectAll('.pilcrow', page('One.\n\nTwo.')).slice(1);
    expect(link?.properties).toMatchObject({ ariaLabel: 'Link to paragraph 2', lang: 'en' });
    expect(link?.children).toEqual([]);
  });
});

describe('names in the margin', () => {
  it.each([
    ['where a paragraph first has them', 'We ask after Ana.', ['p: Ana Vesel Detained']],
    ['once', 'Ana.\n\n## Later\n\nAna.', ['p: Ana Vesel Detained']],
    ['with their own script', 'Lian.', ['p: Lian Ye 連冶']],
    [
      'together beside one paragraph',
      `Lian and Ana ${'x'.repeat(66 * 2)}`,
      ['p: Lian Ye 連冶Ana Vesel Detained'],
    ],
    ['in a list, beside its item', '- a\n- Ana', ['li: Ana Vesel Detained']],
    ['in a list of lists', '- a\n  - Ana', ['li: Ana Vesel Detained']],
    ['in a list of paragraphs', '- a\n\n- Ana', ['p: Ana Vesel Detained']],
    ['in a quotation', '> Ana.', ['p: Ana Vesel Detained']],
    ['no deeper than the style sheet knows', '> - Ana', []],
    ['no deeper in lists', '- a\n  - b\n    - c\n      - Ana', []],
    ['not for a table, but for what follows', '| Ana |\n|---|\n| b |\n\nAna.', []],
    ['not for notes', 'One.[^1]\n\n[^1]: Ana.', []],
    ['nobody else', 'Bo.', []],
    // A line holds 66 signs, and a name is as high as a line and a half.
    ['no more than reach to its end', 'P0 P1 P2.', ['p: P0 Day Diedand two others']],
    [
      'as many as its lines have room for',
      `P0 P1 P2. ${'x'.repeat(66 * 4)}`,
      [`p: ${[0, 1, 2].map((index) => `P${index} Day Died`).join('')}`],
    ],
    [
      'fewer, and how many more there are',
      `P0 P1 P2. ${'x'.repeat(66 * 2)}`,
      ['p: P0 Day Diedand two others'],
    ],
    [
      'by the room that Chinese takes',
      `P0 P1 P2. ${'字'.repeat(33 * 4)}`,
      [`p: ${[0, 1, 2].map((index) => `P${index} Day Died`).join('')}`],
    ],
  ])('%s', (_, body, margins) => {
    expect(found(body, '.margin-names')).toEqual(margins);
  });

  it('are not read aloud, and hold nothing that the keyboard reaches', () => {
    const [margin] = selectAll('.margin-names', page('Lian.'));
    expect(margin?.properties).toMatchObject({ ariaHidden: 'true', lang: 'en', dir: 'ltr' });
    expect(selectAll('a', margin)).toEqual([]);
    expect(selectAll('[lang="zh-Hant"]', margin)).toHaveLength(1);
  });
});

describe('notes in the margin', () => {
  const long = 'word '.repeat(130);
  it.each([
    ['a note', 'a[^1]\n\n[^1]: Note *b*', ['p: 1 Note b'], true],
    ['beside the first of its references', 'a[^1]\n\nb[^1]\n\n[^1]: x', ['p: 1 x'], true],
    ['each its own', 'a[^1] b[^2]\n\n[^1]: x\n[^2]: y', ['p: 1 x', 'p: 2 y'], true],
    ['in an item of a list', '- a[^1]\n\n[^1]: x', ['li: 1 x'], true],
    ['within an emphasis', '*a[^1]*\n\n[^1]: x', ['em: 1 x'], true],
    ['not of several blocks', 'a[^1] b[^2]\n\n[^1]: x\n\n    y\n[^2]: z', ['p: 2 z'], false],
    ['not a long one', `a[^1]\n\n[^1]: ${long}`, [], false],
    ['not from a heading', '## a[^1]\n\n[^1]: x', [], false],
    ['not from a table', '| a[^1] |\n|---|\n| b |\n\n[^1]: x', [], false],
    ['not one of another note', 'a[^1]\n\n[^1]: x[^2]\n[^2]: y', ['p: 1 x2'], false],
  ])('%s', (_, body, notes, repeated) => {
    expect(found(body, '.sidenote')).toEqual(notes);
    expect(selectAll('.repeated', page(body))).toHaveLength(repeated ? 1 : 0);
    // Those at the end are all still there.
    expect(selectAll('.footnotes li [data-footnote-backref]', page(body)).length).toBe(
      selectAll('[data-footnote-ref][id]', page(body)).length,
    );
  });

  it('repeat no id, and no link that the keyboard reaches', () => {
    const tree = page('a[^1] b[^1]\n\n[^1]: [x](https://a.example) [y](person:ana)');
    const ids = selectAll('[id]', tree).map(({ properties }) => properties['id']);
    expect(new Set(ids).size).toBe(ids.length);
    const links = selectAll('.sidenote a', tree);
    expect(links.map(({ properties }) => properties['tabIndex'])).toEqual([-1, -1]);
    expect(selectAll('.sidenote[aria-hidden="true"]', tree)).toHaveLength(1);
    expect(selectAll('.footnotes a[tabindex]', tree)).toEqual([]);
  });
});

it('leaves a text without any of these as it is, but for the links', () => {
  const text = '<h2 id="text-a">A &#x26; B</h2>\n<hr>\n<p>“x” &#x3C;b><br>y</p>';
  expect(shown(fromHtml(text, { fragment: true }), people)).toBe(text);
});
