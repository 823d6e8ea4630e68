import type { Emphasis, Nodes, PhrasingContent, RootContent, Strong } from 'mdast';
import { changeInside, shownText } from './nodes.ts';

const isEmphasis = (node: Nodes | undefined): node is Emphasis | Strong =>
  node?.type === 'emphasis' || node?.type === 'strong';

const edge = /[\s\p{P}\p{S}]/u;
const outer = /[^\s\p{P}\p{S}]/u;

/** Signs at the edge of bold text which Markdown would not take for its end, brought out. */
function hoist(node: Emphasis | Strong, before: string, after: string): PhrasingContent[] {
  const lead: PhrasingContent[] = [];
  const tail: PhrasingContent[] = [];
  const children = [...node.children];
  const first = children[0];
  if (first?.type === 'text') {
    const cut = (outer.test(before) ? /^[\s\p{P}\p{S}]+/u : /^\s+/u).exec(first.value)?.[0] ?? '';
    if (cut !== '') lead.push({ type: 'text', value: cut });
    children[0] = { type: 'text', value: first.value.slice(cut.length) };
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const found = (outer.test(after) ? /[\s\p{P}\p{S}]+$/u : /\s+$/u).exec(last.value)?.[0] ?? '';
    if (found !== '') tail.push({ type: 'text', value: found });
    children[children.length - 1] = {
      type: 'text',
      value: last.value.slice(0, last.value.length - found.length),
    };
  }
  while (children[0]?.type === 'break') lead.push(...children.splice(0, 1));
  while (children.at(-1)?.type === 'break') tail.unshift(...children.splice(-1, 1));
  const kept = children.filter((child) => !(child.type === 'text' && child.value === ''));
  const shown = kept.map(shownText).join('');
  // Bold blanks are none, and what still has a sign at a word’s side would not be read back as bold.
  const unread =
    (edge.test(shown.at(0) ?? ' ') && outer.test(before)) ||
    (edge.test(shown.at(-1) ?? ' ') && outer.test(after));
  const inner: PhrasingContent[] =
    shown.trim() === '' || unread ? kept : [{ ...node, children: kept }];
  return [...lead, ...inner, ...tail];
}

const lastSign = (node: Nodes | undefined) => (node ? ([...shownText(node)].at(-1) ?? ' ') : ' ');
const firstSign = (node: Nodes | undefined) => (node ? ([...shownText(node)].at(0) ?? ' ') : ' ');

/** Joins neighbors that are bold alike, and takes bold out of bold. */
function joined(children: readonly RootContent[], parent: Nodes): RootContent[] {
  const found: RootContent[] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (isEmphasis(child) && child.type === parent.type)
      for (const one of child.children) found.push(one);
    else if (isEmphasis(child) && last?.type === child.type)
      for (const one of child.children) last.children.push(one);
    else if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else found.push(child.type === 'text' ? { ...child } : child);
  }
  return found;
}

/** Brings emphasis into a shape that reads back as it is meant, also between Chinese signs. */
export function tidyEmphasis(tree: Nodes): void {
  changeInside(tree, (children, parent) => {
    const list = joined(children, parent);
    const moved = list.flatMap((child, index): RootContent[] =>
      isEmphasis(child)
        ? hoist(child, lastSign(list[index - 1]), firstSign(list[index + 1]))
        : [child],
    );
    return joined(moved, parent);
  });
}
