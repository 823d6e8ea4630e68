import type { Element, Root } from 'hast';
import { attribute, elementsIn, isElement, textOf } from './tree.ts';

/** Signs that Word’s fonts draw as a bullet, with the blanks behind them. */
const bullet = /^\s*[·•▪◦§ØoüvA\uF0A7\uF0B7\uF0D8\uF0FC-](?:\s|\u00A0)*$/u;
const number = /^\s*[(（]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)）、](?:\s|\u00A0)*$/u;

const isListItem = (node: Element) =>
  /MsoListParagraph|mso-list\s*:\s*(?!none|ignore)/iu.test(
    `${attribute(node, 'className')} ${attribute(node, 'style')}`,
  ) ||
  /mso-list\s*:\s*ignore/iu.test(
    elementsIn(node, 'span')
      .map((span) => attribute(span, 'style'))
      .join(' '),
  );

/** The first piece of text in an element that is more than blanks. */
function firstText(node: Element): { value: string } | undefined {
  for (const child of node.children) {
    if (child.type === 'text' && child.value.trim() !== '') return child;
    const inner = isElement(child) && firstText(child);
    if (inner) return inner;
  }
  return undefined;
}

/** The sign that stands before an item, taken out; its paragraph becomes an item of a list. */
function asItem(node: Element): 'ul' | 'ol' | undefined {
  const text = firstText(node);
  if (!text) return undefined;
  const isBullet = bullet.test(text.value);
  if (isBullet || (number.test(text.value) && isListItem(node))) {
    text.value = '';
    return isBullet ? 'ul' : 'ol';
  }
  const begun = /^\s*[·•▪\uF0A7\uF0B7\uF0D8](?:\s|\u00A0)+/u.exec(text.value);
  if (!begun) return undefined;
  text.value = text.value.slice(begun[0].length);
  return 'ul';
}

/** Lists that Word writes as paragraphs become lists. */
function makeLists(parent: Root | Element): void {
  let list: Element | undefined;
  const children: Element[] = [];
  for (const child of parent.children as Element[]) {
    const kind = isElement(child, 'p') ? asItem(child) : undefined;
    if (kind) {
      if (list?.tagName !== kind) {
        list = { type: 'element', tagName: kind, properties: {}, children: [] };
        children.push(list);
      }
      list.children.push({
        type: 'element',
        tagName: 'li',
        properties: {},
        children: child.children,
      });
      continue;
    }
    if (!((child.type as string) === 'text' && textOf(child).trim() === '')) list = undefined;
    if (isElement(child)) makeLists(child);
    children.push(child);
  }
  parent.children = children;
}

/** Whether a page was written by Word. */
export const isWord = (source: string): boolean =>
  /class="?'?Mso|schemas-microsoft-com:office|<meta[^>]{0,100}(?:Generator|ProgId)[^>]{0,60}Word/iu.test(
    source.slice(0, 200_000),
  );

/** Turns what Word writes into what it means: office elements, and lists of paragraphs with a drawn bullet. */
export function readWord(tree: Root): void {
  for (const node of elementsIn(tree)) {
    if (/^(?:o|w|v|st1|m):/u.test(node.tagName)) node.tagName = 'span';
  }
  makeLists(tree);
}
