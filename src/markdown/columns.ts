import type { Element, Root, RootContent } from 'hast';
import { elementsWithin } from './places.ts';

const heading = /^h([1-6])$/u;
const levelOf = (node: RootContent): string | undefined =>
  node.type === 'element' ? heading.exec(node.tagName)?.[1] : undefined;

/** A text cut before each of its headings. The first part is what stands above them all. */
function parts({ children }: Root): Root[] {
  const found: Root[] = [{ type: 'root', children: [] }];
  for (const child of children) {
    if (levelOf(child)) found.push({ type: 'root', children: [] });
    found.at(-1)?.children.push(child);
  }
  return found;
}

const levels = ({ children }: Root): string =>
  children.flatMap((child) => levelOf(child) ?? []).join();
const isEmpty = ({ children }: Root): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

/**
 * Two texts in rows, each from a heading to the next. Where their headings are not of the same number and
 * levels, nothing says which parts belong together: then they are one row, whole beside whole.
 */
export function inColumns(left: Root, right: Root): (readonly [Root, Root])[] {
  if (levels(left) !== levels(right)) return [[left, right]];
  const others = parts(right);
  return parts(left).flatMap((part, index) => {
    const other = others[index] ?? { type: 'root', children: [] };
    return isEmpty(part) && isEmpty(other) ? [] : [[part, other] as const];
  });
}

/** Attributes that hold ids of the same text, and links to them. */
function prefixed({ properties }: Element, prefix: string): void {
  const { id, href, ariaDescribedBy } = properties;
  if (id !== undefined) properties['id'] = `${prefix}${String(id)}`;
  if (typeof href === 'string' && href.startsWith('#')) {
    properties['href'] = `#${prefix}${href.slice(1)}`;
  }
  if (Array.isArray(ariaDescribedBy)) {
    properties['ariaDescribedBy'] = ariaDescribedBy.map((of) => `${prefix}${of}`);
  }
}

/** Puts a prefix before all ids of a text and its links to them, so that two texts can stand on a page. */
export function prefixIds(tree: Root, prefix: string): void {
  for (const { element } of elementsWithin(tree)) prefixed(element, prefix);
}
