import type { Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { joinsLines, withJoinedLines } from '../archive/line-ends.ts';

/** Elements that stand in running text: what is before and after them is of one line with them. */
const inline = new Set([
  'a',
  'b',
  'bdi',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'u',
]);

/** Joins a line end at the seam of two neighboring texts, such as before a link or emphasis. */
function joinSeam(before: Text, after: Text): void {
  const [head, tail] = [before.value.replace(/\n$/u, ''), after.value.replace(/^\n/u, '')];
  if (head === before.value && tail === after.value) return;
  if (!joinsLines(head, tail)) return;
  before.value = head;
  after.value = tail;
}

/** Joins lines that are broken between Chinese or Japanese signs, where a browser would show a gap. */
export function joinLines() {
  return (tree: Root) => {
    let before: Text | undefined;
    visit(tree, (node) => {
      if (node.type === 'element') {
        if (node.tagName === 'pre' || node.tagName === 'code') {
          before = undefined;
          return SKIP;
        }
        if (!inline.has(node.tagName)) before = undefined;
      }
      if (node.type === 'text') {
        node.value = withJoinedLines(node.value);
        if (before) joinSeam(before, node);
        before = node;
      }
      return undefined;
    });
  };
}
