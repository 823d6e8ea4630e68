import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

// Han signs, kana and their punctuation: between two of them a line end of the source is no space.
const sign = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]`;
const lineEnd = new RegExp(`(?<=${sign})\\n(?=${sign})`, 'gu');

/** Joins lines that are broken between Chinese or Japanese signs, where a browser would show a gap. */
export function joinLines() {
  return (tree: Root) => {
    visit(tree, 'text', (node, _, parent) => {
      if (parent?.type === 'element' && ['pre', 'code'].includes(parent.tagName)) return;
      node.value = node.value.replaceAll(lineEnd, '');
    });
  };
}
