import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementsIn } from './places.ts';

const levelOf = (tagName: string) => /^h(?<level>[1-6])$/u.exec(tagName)?.groups?.['level'];

/**
 * The page's title is its one `h1`: where a body has first-level headings, all of its headings step
 * down. Those without a word are taken out, for a reader who jumps from heading to heading.
 */
export function demoteHeadings() {
  return (tree: Root) => {
    const headings = elementsIn(tree).filter(({ tagName }) => levelOf(tagName));
    if (headings.length === 0) return;
    const first = headings.some(({ tagName }) => tagName === 'h1');
    visit(tree, 'element', ({ tagName, children }, index, parent) => {
      if (!levelOf(tagName) || children.length > 0 || index === undefined) return undefined;
      parent?.children.splice(index, 1);
      return index;
    });
    if (!first) return;
    for (const heading of headings) {
      heading.tagName = `h${Math.min(Number(levelOf(heading.tagName)) + 1, 6)}`;
    }
  };
}
