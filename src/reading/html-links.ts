import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { BodyLink } from '../archive/content.ts';
import type { Place } from '../archive/problem.ts';

/** The links in raw HTML that begins at a place, each where its tag begins. */
export function linksOfHtml(html: string, { line, column }: Place): BodyLink[] {
  const links: BodyLink[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'a' || typeof properties['href'] !== 'string' || !position) return;
    const { start } = position;
    links.push({
      url: properties['href'],
      line: line + start.line - 1,
      column: start.line === 1 ? column + start.column - 1 : start.column,
    });
  });
  return links;
}
