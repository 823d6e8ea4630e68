import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementsIn } from './places.ts';

/** Puts the description of an image in its place: a letter is text, and loads nothing. */
export function describeImages() {
  return (tree: Root) => {
    if (!elementsIn(tree).some(({ tagName }) => tagName === 'img')) return;
    visit(tree, 'element', ({ tagName, properties: { alt } }, index, parent) => {
      if (tagName !== 'img' || index === undefined) return undefined;
      const text = typeof alt === 'string' && alt ? [{ type: 'text', value: alt } as const] : [];
      parent?.children.splice(index, 1, ...text);
      return index + text.length;
    });
  };
}
