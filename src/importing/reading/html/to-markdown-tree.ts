import type { ElementContent, Parents, Root as HtmlRoot } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { blocksOf } from '../text/blocks.ts';
import type { NoteMark } from '../markdown/nodes.ts';
import { attribute, childrenOf, isElement, textOf } from './tree.ts';

const noteMark =
  (starts: boolean): Handle =>
  (_state, node): NoteMark => ({
    type: 'noteMark',
    starts,
    mark: attribute(node, 'mark'),
    shown: attribute(node, 'shown') || `[${attribute(node, 'mark')}]`,
    note: attribute(node, 'note') || undefined,
  });

const content: Handle = (state, node) => state.all(node) as PhrasingContent[];

/** Text in columns of its own, such as a mail that was put on a page as it was. */
const preformatted: Handle = (_state, node) =>
  blocksOf(textOf(node), { markdown: false }).blocks as Nodes[];

const handlers: Record<string, Handle> = {
  'note-mark': noteMark(false),
  'note-start': noteMark(true),
  pre: preformatted,
  // Code, crossed out and underlined: letters have words in them.
  code: content,
  kbd: content,
  samp: content,
  tt: content,
  var: content,
  ins: content,
  u: content,
};

/**
 * Takes elements away that only say how text looks, and joins what they parted: the library joins one piece of text
 * after the other, in time that grows with the square of how many there are.
 */
function joinTexts(parent: Parents): void {
  const found: ElementContent[] = [];
  let text: string[] = [];
  const end = () => {
    if (text.length > 0) found.push({ type: 'text', value: text.join('') });
    text = [];
  };
  const add = (children: readonly ElementContent[]) => {
    for (const child of children) {
      if (child.type === 'text') text.push(child.value);
      else if (isElement(child, 'span', 'font')) add(child.children);
      else {
        end();
        if (child.type === 'element') joinTexts(child);
        found.push(child);
      }
    }
  };
  add(childrenOf(parent));
  end();
  parent.children = found;
}

/** A page’s tree as one of Markdown. */
export function toMarkdownTree(tree: HtmlRoot): Root {
  joinTexts(tree);
  const found = toMdast(tree, { handlers, newlines: false }) as Nodes;
  return found.type === 'root'
    ? found
    : { type: 'root', children: [found as Root['children'][number]] };
}
