import type { Element, Root } from 'hast';
import { attribute, isElement, lengthOf, removeFrom, textOf } from './tree.ts';

/** Elements that hold no text of a letter. */
const never = new Set(
  'script style template link meta title base iframe frame object embed applet audio video canvas svg math map area input select textarea button datalist option progress meter dialog noframes noembed param source track colgroup col'.split(
    ' ',
  ),
);

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const hiddenClass =
  /^(?:screen-reader-text|sr-only|visually-?hidden|element-(?:invisible|hidden)|skip-?link.*|show-for-sr|a11y-hidden|assistive-text)$/iu;

/** Whether an element is not shown, to the eye. */
function isHidden(node: Element): boolean {
  const { properties } = node;
  if (properties['hidden'] !== undefined && properties['hidden'] !== false) return true;
  if (hiddenStyle.test(attribute(node, 'style'))) return true;
  if (
    attribute(node, 'className')
      .split(/\s+/u)
      .some((word) => hiddenClass.test(word))
  )
    return true;
  return attribute(node, 'ariaHidden') === 'true' && lengthOf(node) < 40;
}

const decoration =
  /logo|banner|icon|spacer|pixel|button|avatar|sprite|bullet|header|badge|emoji|loading|blank\.gif|captcha/iu;

/** Whether a picture belongs to the site: a logo, or too small to show anything. */
function isDecoration(node: Element): boolean {
  const sides = [attribute(node, 'width'), attribute(node, 'height')].map(Number);
  const names = ['alt', 'className', 'id', 'src']
    .map((name) => attribute(node, name).slice(0, 300))
    .join(' ');
  return sides.some((side) => side > 0 && side <= 40) || decoration.test(names);
}

const pictureSign = /^\p{ExtPict}[\p{EMod}\p{EComp}\p{ExtPict}]*$/v;

/** Pictures that stand for a sign: their alternative text is that sign. */
function replaceSmileys(node: Element): void {
  node.children = node.children.map((child) => {
    if (!isElement(child, 'img')) return child;
    const alt = attribute(child, 'alt').trim();
    return pictureSign.test(alt) ? { type: 'text', value: alt } : child;
  });
  node.children = node.children.filter(
    (child) => !(isElement(child, 'img') && isDecoration(child)),
  );
  for (const child of node.children) if (isElement(child)) replaceSmileys(child);
}

/**
 * Takes out what is no text: scripts, styles, comments, players, fields, and what is hidden.
 *
 * Some pages hide everything until a script has run: what holds half of the text stays.
 */
export function clean(tree: Root): void {
  removeFrom(
    tree,
    (node) => node.type === 'comment' || (isElement(node) && never.has(node.tagName)),
  );
  const all = lengthOf(tree);
  removeFrom(tree, (node) => {
    if (!isElement(node)) return false;
    if (node.tagName === 'noscript')
      return /java\s*script/iu.test(textOf(node)) || lengthOf(node) < all / 2;
    return isHidden(node) && lengthOf(node) * 2 < all;
  });
  for (const child of tree.children) if (isElement(child)) replaceSmileys(child);
}
