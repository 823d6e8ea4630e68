import type { Element, ElementContent, Parents, Root } from 'hast';
import { attribute, element, elementsIn, isElement, parentsIn, textOf } from './tree.ts';

// Footnotes whose marks lead to them, in any of the usual shapes. Marks become <note-mark>, and where a note begins
// stands <note-start>; both carry the number and the id of the note.

const markText = /^[[(（【〔]?\s*(\d{1,3}|[*†‡§]{1,3}|[ivxlc]{1,6}|[a-z]|[①-⑳])\s*[\])）】〕]?$/iu;
const backText = /^[\s[\]]*(?:↩|↵|⤴|▲|↑|⬆|\^|←|back|return|jump up|返回|回到|↩︎)[\s\S]{0,20}$/iu;

const anchorOf = (link: Element): string | undefined => {
  const href = attribute(link, 'href');
  const hash = href.indexOf('#');
  if (hash < 0) return undefined;
  try {
    return decodeURIComponent(href.slice(hash + 1));
  } catch {
    return href.slice(hash + 1);
  }
};

/** No letter has as many notes; what has takes long to write. */
const mostMarks = 1000;

interface Mark {
  link: Element;
  target: string;
  text: string;
}

/** The element that a note is in: its item or paragraph, or the box that Word gives it. */
function boxOf(node: Element, parents: Map<unknown, Parents>): Element | undefined {
  let box: Element | undefined;
  for (let at: Parents | undefined = node; at?.type === 'element'; at = parents.get(at)) {
    if (isElement(at, 'li', 'dd', 'tr')) return at;
    if (isElement(at, 'p', 'dt', 'td')) box ??= at;
    if (
      isElement(at, 'div') &&
      (/(?:^|\s|-)(?:ftn|edn|footnote|endnote|fn)[-_]?\d+/iu.test(attribute(at, 'id')) || !box)
    )
      return at;
    if (box && !isElement(at, 'p', 'dt')) return box;
  }
  return box;
}

/**
 * Marks references and notes in a tree.
 *
 * A link with a short mark to a place further down is a reference; a link in a note that leads back is none.
 */
export function markNotes(tree: Root): void {
  const parents = parentsIn(tree);
  const all = elementsIn(tree);
  const order = new Map(all.map((node, index) => [node, index]));
  const places = new Map<string, Element>();
  for (const node of all) {
    const names = [attribute(node, 'id'), node.tagName === 'a' ? attribute(node, 'name') : ''];
    for (const name of names) if (name !== '' && !places.has(name)) places.set(name, node);
  }
  const links = all.filter((node) => node.tagName === 'a');
  const marks = links.flatMap((link): Mark[] => {
    const target = anchorOf(link);
    const place = target === undefined ? undefined : places.get(target);
    const [, text] = markText.exec(textOf(link).trim()) ?? [];
    if (target === undefined || !place || text === undefined) return [];
    return (order.get(place) ?? 0) > (order.get(link) ?? 0) ? [{ link, target, text }] : [];
  });
  if (marks.length > mostMarks) return;
  const notes = new Map<string, Element>();
  for (const { target } of marks) {
    const place = places.get(target);
    const box = place && boxOf(place, parents);
    if (box) notes.set(target, box);
  }
  const begun = new Set<Element>();
  for (const { link, target, text } of marks) {
    const box = notes.get(target);
    if (!box || isWithin(link, box, parents)) continue;
    become(link, 'note-mark', { note: target, mark: text });
    if (begun.has(box)) continue;
    begun.add(box);
    dropReturns(box);
    const start = element('note-start', [], { note: target, mark: text });
    const paragraph = isElement(
      box.children.find((child) => isElement(child) || textOf(child).trim() !== ''),
      'p',
    );
    const inner = paragraph
      ? (box.children.find((child) => isElement(child, 'p')) as Element)
      : box;
    inner.children = [start, ...withoutNumber(inner.children, text)];
  }
  unwrapSups(tree);
}

function isWithin(node: Element, box: Element, parents: Map<unknown, Parents>): boolean {
  let at: Parents | undefined = node;
  while (at && at !== box) at = parents.get(at);
  return at === box;
}

function become(node: Element, tagName: string, properties: Record<string, string>): void {
  node.tagName = tagName;
  node.properties = properties;
  node.children = [];
}

/** Takes links back to the text out of a note. */
function dropReturns(box: Element): void {
  box.children = box.children.filter((child) => {
    if (!isElement(child)) return true;
    if (child.tagName === 'a' && anchorOf(child) !== undefined) {
      const text = textOf(child).trim();
      if (text === '' || backText.test(text) || markText.test(text)) return false;
    }
    dropReturns(child);
    return !(child.tagName === 'sup' && textOf(child).trim() === '');
  });
}

/** The content of a note without the number that it begins with. */
function withoutNumber(children: ElementContent[], mark: string): ElementContent[] {
  const [first, ...rest] = children;
  if (!first) return children;
  if (textOf(first).trim() === '') return withoutNumber(rest, mark);
  const bare = textOf(first).trim();
  if (isElement(first) && (markText.exec(bare)?.[1] ?? '') === mark) return withoutNumber(rest, '');
  if (first.type === 'text' && mark !== '') {
    const escaped = mark.replace(/[*]/gu, String.raw`\*`);
    const value = first.value.replace(
      new RegExp(`^\\s*[\\[(（【]?${escaped}(?:[\\])）】.:、]\\s*|\\s+)`, 'u'),
      '',
    );
    return [{ type: 'text', value }, ...rest];
  }
  if (first.type === 'text')
    return [{ type: 'text', value: first.value.replace(/^\s*[.:\])]\s+/u, '') }, ...rest];
  return children;
}

/** Numbers that stand high become marks, whose note is found later; a mark needs none around it. */
function unwrapSups(tree: Root): void {
  for (const node of elementsIn(tree, 'sup')) {
    const text = textOf(node).trim();
    const [, mark] = markText.exec(text) ?? [];
    const inner = elementsIn(node, 'note-mark');
    if (inner.length > 0) {
      node.tagName = 'span';
      node.children = node.children.filter(
        (child) => isElement(child) || !/^[\s[\](),]*$/u.test(textOf(child)),
      );
    } else if (mark !== undefined && /^(?:\d{1,3}|[①-⑳])$/u.test(mark)) {
      become(node, 'note-mark', { mark, shown: text });
    }
  }
}
