import type { Element, Parents, Root } from 'hast';
import { ofLetter } from '../furniture/boxes.ts';
import { furnitureKind } from '../furniture/line.ts';
import {
  attribute,
  elementsIn,
  isElement,
  isInline,
  lengthOf,
  linkedLength,
  removeFrom,
  textOf,
} from './tree.ts';

const blocks = ['ul', 'ol', 'div', 'p', 'td', 'section', 'center', 'font'];
const longestLink = 25;
const longestHeading = 100;

/** What parts links that stand side by side. */
const partings = /[\s|｜·•>»›/[\]【】–-]+/gu;

const bar = /[|｜·•]/u;

/** Sites that many pages lead to, so that readers tell others of them. */
const networks =
  /(?:^|\.)(?:facebook|twitter|x|t|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|instagram|youtube|weibo|digg|delicious|google|addtoany|addthis)\.\w+$/u;

/** Whether links lead to several other sites: those of the organizations that have signed, say. */
export function leadsElsewhere(node: Element): boolean {
  const hosts = elementsIn(node, 'a').flatMap((link) => {
    const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/iu.exec(attribute(link, 'href'))?.[1];
    return host === undefined || networks.test(host.toLowerCase()) ? [] : [host.toLowerCase()];
  });
  return new Set(hosts).size > 1;
}

/** Whether what stands before leads on to it: "We write for:", "Signatories". */
function isIntroduced(node: Element, parent: Parents): boolean {
  const before = parent.children.slice(0, parent.children.indexOf(node));
  const last = before.findLast((sibling) => sibling.type !== 'comment' && lengthOf(sibling) > 0);
  if (last === undefined) return false;
  const text = textOf(last).trim();
  return /[:：,，]$/u.test(text) || (text.length < longestHeading && ofLetter.test(text));
}

/** Whether an element is nothing but spans without a blank between, of which two are links that only sites have. */
function isMenuOfSpans(node: Element): boolean {
  const parts = node.children.filter((child) => child.type !== 'comment');
  if (parts.length < 3 || !parts.every((child) => isElement(child, 'span', 'a'))) return false;
  const texts = parts.map((part) => textOf(part).trim());
  return (
    texts.every((text) => text.length < longestLink && !/[\d,，、.。:：]/u.test(text)) &&
    texts.filter((text) => furnitureKind(text) !== undefined).length > 1
  );
}

/** Takes out what is nothing but short links side by side: menus and tools that no name tells. */
export function removeLinkBlocks(tree: Root): void {
  removeFrom(tree, (node, parent) => {
    if (!isElement(node, ...blocks) || isElement(parent, 'li')) return false;
    const isList = node.tagName === 'ul' || node.tagName === 'ol';
    if (!isList && !node.children.every(isInline)) return false;
    if (isMenuOfSpans(node)) return true;
    const text = textOf(node);
    const count = isList
      ? node.children.filter((child) => isElement(child)).length
      : elementsIn(node, 'a').length;
    const length = text.replace(partings, '').length;
    return (
      count > (isList || (node.tagName === 'p' && !bar.test(text)) ? 2 : 1) &&
      length > 0 &&
      length / count < longestLink &&
      linkedLength(node) > length * 0.95 &&
      !/https?:|\d{4}|[“”"《@]/u.test(text) &&
      !leadsElsewhere(node) &&
      !isIntroduced(node, parent)
    );
  });
}
