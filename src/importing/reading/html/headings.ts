import type { Root as HtmlRoot } from 'hast';
import type { Paragraph, Root, RootContent } from 'mdast';
import { fill, inside, shownText } from '../markdown/nodes.ts';
import { attribute, elementsIn, lengthOf } from './tree.ts';

const most = 100;
// What a letter prints bold and is no heading: those it speaks to, a day, a line that leads on.
const noHeading =
  /[.,;:!?，。：；！？、]$|^(?:dear|to|from|via|date|subject|re|cc)\b|^\d{1,2}\s+\p{L}+\s+\d{4}$|\b(?:19|20)\d\d$/iu;

function boldLine(block: RootContent | undefined): Paragraph | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const [only, ...rest] = block.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  return only?.type === 'strong' &&
    rest.length === 0 &&
    !only.children.some((child) => child.type === 'break')
    ? block
    : undefined;
}

const isProse = (block: RootContent | undefined): boolean =>
  block?.type === 'list' ||
  (block?.type === 'paragraph' && !boldLine(block) && shownText(block).length > 120);

/**
 * Makes headings of bold lines, where a text has none of its own: short, without a stop, and with prose below. One
 * such line may be anything; two are how the writer wrote headings.
 */
export function headBoldLines(tree: Root): void {
  const blocks = inside(tree);
  if (blocks.some((block, index) => block.type === 'heading' && index > 0)) return;
  const found = new Set(
    blocks.filter((block, index) => {
      const text = shownText(block).trim();
      return (
        boldLine(block) &&
        text.length <= most &&
        !noHeading.test(text) &&
        !boldLine(blocks[index - 1]) &&
        isProse(blocks[index + 1])
      );
    }),
  );
  if (found.size < 2) return;
  fill(
    tree,
    blocks.map((block) =>
      found.has(block) && block.type === 'paragraph'
        ? {
            type: 'heading',
            depth: 3,
            children: block.children.flatMap((child) =>
              child.type === 'strong' ? child.children : [],
            ),
          }
        : block,
    ),
  );
}

/** What word processors call the paragraph that is a title. */
export const titleStyle = /(?:^|\s)(?:mso|doc)?title(?=\s|$)/iu;

/** Makes a heading of the paragraph that a word processor calls a title, where the text has none of the first level. */
export function headTitle(tree: HtmlRoot): void {
  if (elementsIn(tree, 'h1').length > 0) return;
  const title = elementsIn(tree, 'p').find(
    (node) => titleStyle.test(attribute(node, 'className')) && lengthOf(node) > 0,
  );
  if (title) title.tagName = 'h1';
}
