import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const levelOf = (tagName: string) => /^h(?<level>[1-6])$/u.exec(tagName)?.groups?.['level'];

/**
 * The page's title is its one `h1`: where a body has first-level headings, all of its headings step
 * down. Those without a word are taken out, for a reader who jumps from heading to heading.
 */
export function demoteHeadings() {
  return (tree: Root) => {
    let first = false;
    visit(tree, 'element', ({ tagName, children }, index, parent) => {
      first ||= tagName === 'h1';
      if (!levelOf(tagName) || children.length > 0 || index === undefined) return undefined;
      parent?.children.splice(index, 1);
      return index;
    });
    if (!first) return;
    visit(tree, 'element', (node) => {
      const level = levelOf(node.tagName);
      if (level) node.tagName = `h${Math.min(Number(level) + 1, 6)}`;
    });
  };
}
