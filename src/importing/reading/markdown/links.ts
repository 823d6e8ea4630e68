import type { Link, PhrasingContent, RootContent } from 'mdast';
import { changeInside, shownText } from './nodes.ts';
import type { Nodes } from 'mdast';
import { cleanAddress } from '../head/address.ts';

const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”‘’「」『』《》（）()，。；、！？]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu;
const trailing = /[.,;:!?'*_\]]+$/u;

/** A text with the addresses in it as links. */
function linked(value: string): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: match, index } of value.matchAll(address)) {
    const shown = match.replace(trailing, '');
    const isMail = !/^(?:https?:|www\.)/iu.test(shown);
    const url = isMail
      ? `mailto:${shown}`
      : cleanAddress(shown.startsWith('www.') ? `http://${shown}` : shown);
    if (url === undefined) continue;
    if (index > from) found.push({ type: 'text', value: value.slice(from, index) });
    // What an address shows is what it is: trackers and archives are taken off both.
    const text = isMail || shown.startsWith('www.') ? shown : url;
    found.push({ type: 'link', url, children: [{ type: 'text', value: text }] });
    from = index + shown.length;
  }
  if (from < value.length) found.push({ type: 'text', value: value.slice(from) });
  return found;
}

/** A link with an address that may stand in a letter, or what it shows. */
function checked(link: Link, base: string | undefined): PhrasingContent[] {
  const text = shownText(link);
  const url = cleanAddress(link.url, base);
  if (text.trim() === '') return link.children;
  if (url === undefined) return link.children;
  const children =
    /^\s*https?:\/\/\S+\s*$/iu.test(text) && cleanAddress(text.trim()) === url
      ? [{ type: 'text' as const, value: url }]
      : link.children;
  return [{ type: 'link', url, children }];
}

/** Makes links of addresses, and keeps those links that lead to a page or to a mail address. */
export function tidyLinks(tree: Nodes, base: string | undefined): void {
  changeInside(tree, (children, parent) =>
    children.flatMap((child): RootContent[] => {
      if (child.type === 'link') return checked(child, base);
      if (child.type === 'text' && parent.type !== 'link') return linked(child.value);
      return [child];
    }),
  );
  // A link within a link, which a page may not have but text may make.
  changeInside(tree, (children, parent) =>
    parent.type === 'link'
      ? children.flatMap((child): RootContent[] =>
          child.type === 'link' ? child.children : [child],
        )
      : children,
  );
}
