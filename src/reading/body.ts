import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Body, BodyLink, Prose } from '../archive/content.ts';
import { linksOfHtml } from './html-links.ts';
import { plainLinks, withoutProse } from './plain-prose.ts';
import { proseOf } from './prose.ts';

/** HTML without its comments: they are for maintainers, and never published. */
const withoutComments = (html: string) =>
  // An unclosed one is taken to the end at once: to try each of thousands anew would take long.
  html.replaceAll(/<!--[^]*?(?:-->|$)/gu, (comment) => (comment.endsWith('-->') ? '' : comment));

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** What stands in a body beside text: its links and raw HTML, every place counted in the whole file. */
export type BodyParts = Pick<Body, 'links' | 'html'>;

/** The links and the raw HTML of a body that only a parser can tell. */
function parsedParts(markdown: string, linesBefore: number): BodyParts {
  const links: BodyLink[] = [];
  const html: Body['html'][number][] = [];
  visit(parser.parse(withoutProse(markdown)), (node) => {
    const start = node.position?.start;
    if (!start) return;
    const place = { line: start.line + linesBefore, column: start.column };
    if (node.type === 'link' || node.type === 'definition') {
      links.push({ url: node.url, ...place });
    }
    if (node.type !== 'html') return;
    links.push(...linksOfHtml(node.value, place));
    if (/\S/u.test(withoutComments(node.value))) html.push({ value: node.value, ...place });
  });
  return { links, html };
}

/** Finds the links and the raw HTML of a body. */
export function partsOfBody(markdown: string, linesBefore: number): BodyParts {
  const plain = plainLinks(markdown);
  if (!plain) return parsedParts(markdown, linesBefore);
  return { links: plain.map((link) => ({ ...link, line: link.line + linesBefore })), html: [] };
}

/**
 * A letter's body, every place counted in the whole file. Its running text is read when it is first asked for: few
 * rules need it, of few letters. Takes the parts of the body where they are known already.
 */
export function readBody(
  markdown: string,
  linesBefore: number,
  parts = partsOfBody(markdown, linesBefore),
): Body {
  let prose: readonly Prose[] | undefined;
  return {
    ...{ markdown, ...parts, line: linesBefore + 1, column: 1 },
    get prose() {
      prose ??= proseOf(parser.parse(markdown), markdown, linesBefore);
      return prose;
    },
  };
}
