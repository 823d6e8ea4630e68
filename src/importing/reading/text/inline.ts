import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inside } from '../markdown/nodes.ts';
import { attributeIn } from './tag.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Longer lines, or those with more signs that may pair, are no text that someone marked up. */
const longest = 20_000;
const mostSigns = 400;

const emphasized =
  /(?<![\p{L}\p{N}_])_([^\s_](?:[^_\n]{0,200}[^\s_])?)_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*([^\s*](?:[^*\n]{0,200}[^\s*])?)\*(?![\p{L}\p{N}*])/gu;

/** Text as it was typed, with the two ways in which mails mark words. */
function typed(line: string): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let from = 0;
  const text = line.replace(/<((?:https?:\/\/|www\.)[^\s<>]{3,500})>/gu, '$1');
  for (const { 0: whole, 1: under, 2: starred, index } of text.matchAll(emphasized)) {
    found.push({ type: 'text', value: text.slice(from, index) });
    found.push({ type: 'emphasis', children: [{ type: 'text', value: under ?? starred ?? '' }] });
    from = index + whole.length;
  }
  found.push({ type: 'text', value: text.slice(from) });
  return found.filter((node) => node.type !== 'text' || node.value !== '');
}

const tag = /^<(\/?)([a-z][a-z\d]*)\b([^>]*)>$/iu;
const bold = new Set(['strong', 'b']);
const slanted = new Set(['em', 'i', 'cite']);

/** What a tag in a line of Markdown means for what stands within it. */
function wrap(name: string, attributes: string, children: PhrasingContent[]): PhrasingContent[] {
  if (bold.has(name)) return [{ type: 'strong', children }];
  if (slanted.has(name)) return [{ type: 'emphasis', children }];
  const href = name === 'a' ? attributeIn(attributes, 'href') : undefined;
  return href === undefined ? children : [{ type: 'link', url: href, children }];
}

interface Open {
  name: string;
  attributes: string;
  children: PhrasingContent[];
}

/** Pairs the tags that stand in a line, and drops what is none of a text. */
function pairTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const stack: Open[] = [{ name: '', attributes: '', children: [] }];
  const close = () => {
    const { name, attributes, children } = stack.pop() ?? {
      name: '',
      attributes: '',
      children: [],
    };
    stack.at(-1)?.children.push(...wrap(name, attributes, children));
  };
  for (const node of nodes) {
    const [, slash, spelled, attributes = ''] =
      (node.type === 'html' && tag.exec(node.value)) || [];
    const name = spelled?.toLowerCase();
    if (name === undefined) {
      if (node.type === 'html') continue;
      const inner =
        'children' in node
          ? { ...node, children: pairTags(node.children as PhrasingContent[]) }
          : node;
      stack.at(-1)?.children.push(inner as PhrasingContent);
    } else if (name === 'br') stack.at(-1)?.children.push({ type: 'break' });
    else if (name === 'img')
      stack
        .at(-1)
        ?.children.push({ type: 'image', url: '', alt: attributeIn(attributes, 'alt') ?? '' });
    else if (slash) {
      if (stack.some((open) => open.name === name))
        while (stack.length > 1 && stack.at(-1)?.name !== name) close();
      if (stack.at(-1)?.name === name && stack.length > 1) close();
    } else if (
      bold.has(name) ||
      slanted.has(name) ||
      ['a', 'u', 'span', 'sup', 'sub', 'small', 'font'].includes(name)
    ) {
      stack.push({ name, attributes, children: [] });
    }
  }
  while (stack.length > 1) close();
  return stack[0]?.children ?? [];
}

/** References that Markdown finds in a line alone lead nowhere: they are text. */
function plainReferences(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteReference')
      return [{ type: 'text', value: `[${node.label ?? node.identifier}]` }];
    if (inside(node).length === 0) return [node as PhrasingContent];
    return [{ ...node, children: plainReferences(inside(node)) } as PhrasingContent];
  });
}

/**
 * A line of text as it shows.
 *
 * @param line without what makes it an item or a heading
 * @param markdown whether the text is marked up, so that signs mean something
 */
export function inlineOf(line: string, markdown: boolean): PhrasingContent[] {
  if (!markdown || line.length > longest || (line.match(/[[\]*_<`]/gu)?.length ?? 0) > mostSigns)
    return typed(line);
  const tree = parser.parse(line.trim());
  const [only, ...rest] = tree.children;
  return only?.type === 'paragraph' && rest.length === 0
    ? pairTags(plainReferences(only.children))
    : typed(line);
}
