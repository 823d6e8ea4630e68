import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Body, BodyLink } from '../archive/content.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** A letter's body, with its links and raw HTML found, and every place counted in the whole file. */
export function readBody(markdown: string, linesBefore: number): Body {
  const links: BodyLink[] = [];
  const html: Body['html'][number][] = [];
  visit(parser.parse(markdown), (node) => {
    const start = node.position?.start;
    if (!start) return;
    const place = { line: start.line + linesBefore, column: start.column };
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, ...place });
    // A comment is for maintainers, and is never published.
    if (node.type === 'html' && !/^<!--[^]*-->$/u.test(node.value))
      html.push({ value: node.value, ...place });
  });
  return { markdown, links, html, line: linesBefore + 1, column: 1 };
}
