import type { Element, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect } from 'vitest';
import type { KnownName } from '../../src/archive/name-matcher.ts';
import type { LetterContext } from '../../src/markdown/context.ts';
import { renderBody } from '../../src/markdown/render.ts';

/** A tree without where its nodes come from. */
export const bare = (tree: Root): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) =>
      key === 'position' || key === 'data' ? undefined : value,
    ),
  );

/** A letter's body as HTML, which a browser reads as the tree that it was made of. */
export function renderNumbered(body: string, context: Partial<LetterContext> = {}): string {
  const tree = renderBody(body, { base: '/', names: [], ...context });
  const html = toHtml(tree);
  expect(bare(fromHtml(html, { fragment: true }))).toEqual(tree);
  return html;
}

/** The same without the numbers of paragraphs, which tests/markdown/paragraphs.test.ts is about. */
export const render = (...body: Parameters<typeof renderNumbered>): string =>
  renderNumbered(...body).replaceAll(/<(p|li) id="p\d+"/gu, '<$1');

/** Someone whom a letter names. */
export const known = (person: string, forms: string[], detained = false): KnownName => ({
  person,
  forms,
  detained,
});

const parseRaw = rehypeRaw();

/** HTML as a browser would parse it. */
export function parse(html: string): Root {
  const raw = { type: 'raw', value: html } as unknown as Text;
  return parseRaw({ type: 'root', children: [raw] }, new VFile());
}

export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  visit(parse(html), 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

export const idsOf = (html: string): unknown[] =>
  elementsOf(html).flatMap(({ properties }) => properties['id'] ?? []);

/** The HTML with its links to people written short, as `[person|text]`, and other tags left out. */
export const mentions = (html: string): string =>
  html
    .replaceAll(/<a href="\/people\/([^/"]*)\/"[^>]*>([^<]*)<\/a>/gu, '[$1|$2]')
    .replaceAll(/<[^>]*>/gu, '')
    .trim();
