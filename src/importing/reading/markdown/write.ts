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

/** Escapes that the writer makes in case, and that mean nothing where they stand: "S\\&ED", "mail\\[at]example". */
const needless = /\\(?=&(?![#\p{L}\d]{1,40};))|(?<=\p{L})\\(?=\[[\p{L} ]{2,20}\](?![(:[]))/gu;

/** A tree as Markdown. Signs of Markdown that are the text’s own are escaped. */
export const writeMarkdown = (tree: Root): string =>
  writer.stringify(tree).replace(needless, '').trim();
