import type { Root, RootContent } from 'hast';
import { plain } from '../plain.ts';

/** Elements within a line: no word ends where they begin. */
const inline = new Set(
  'a abbr b bdi bdo cite code del em i ins kbd mark q s small span strong sub sup u var wbr'.split(
    ' ',
  ),
);

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  // The numbers of notes, and the arrows back from them, are no words of the letter.
  if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) return '';
  const words = node.children.map(wordsOf).join('');
  return inline.has(node.tagName) ? words : ` ${words} `;
}

/** The words of a letter’s text, on one line. Takes it rendered and sanitized. */
export const textOf = ({ children }: Root): string => plain(children.map(wordsOf).join(''));
