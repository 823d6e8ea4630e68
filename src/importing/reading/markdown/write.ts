import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, {
  bullet: '-',
  bulletOther: '*',
  rule: '-',
  listItemIndent: 'one',
  incrementListMarker: true,
  fences: true,
});

/** A tree as Markdown. Signs of Markdown that are the text’s own are escaped. */
export const writeMarkdown = (tree: Root): string => writer.stringify(tree).trim();
