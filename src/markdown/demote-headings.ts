import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The page's title is its one `h1`: where a body has first-level headings, all of its headings step down. */
export function demoteHeadings() {
  return (tree: Root) => {
    let first = false;
    visit(tree, 'element', ({ tagName }) => {
      first ||= tagName === 'h1';
    });
    if (!first) return;
    visit(tree, 'element', (node) => {
      const level = /^h([1-5])$/u.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Number(level) + 1}`;
    });
  };
}
