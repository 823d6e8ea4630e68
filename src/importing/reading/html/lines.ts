import type { Element, ElementContent, Parents } from 'hast';
import { attribute, element, isElement, isInline, lengthOf, textOf } from './tree.ts';

/** Elements that hold blocks, and in whose text two line ends part paragraphs. */
const holders = new Set(
  'div td th section article main body blockquote center header footer aside figure figcaption address form fieldset details summary hgroup p li dd ins del font span b strong i em u big small a'.split(
    ' ',
  ),
);

const isBreak = (node: ElementContent) => isElement(node, 'br');
const isBlank = (node: ElementContent) =>
  (node.type === 'text' && node.value.trim() === '') ||
  (isElement(node) &&
    !isBreak(node) &&
    isInline(node) &&
    lengthOf(node) === 0 &&
    !holdsBreakOrPicture(node));
const holdsBreakOrPicture = (node: Element): boolean =>
  ['img', 'br', 'note-mark', 'note-start'].includes(node.tagName) ||
  node.children.some((child) => isElement(child) && holdsBreakOrPicture(child));

/** Line ends within spans and bold text, brought up to where they part the text. */
function lift(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (
      !isElement(node) ||
      isBreak(node) ||
      !node.children.some((child) => isElement(child) && holdsLineEnd(child))
    )
      return [node];
    const parts: ElementContent[] = [];
    let part: ElementContent[] = [];
    const end = () => {
      if (part.length > 0) parts.push({ ...node, children: part });
      part = [];
    };
    for (const child of lift(node.children)) {
      if (isBreak(child)) {
        end();
        parts.push(child);
      } else part.push(child);
    }
    end();
    return parts;
  });
}

const holdsLineEnd = (node: Element): boolean =>
  isBreak(node) || node.children.some((child) => isElement(child) && holdsLineEnd(child));

/** Paragraphs of a run of text: two line ends, or more, part them. */
function paragraphs(run: readonly ElementContent[]): ElementContent[][] {
  const found: ElementContent[][] = [];
  let [paragraph, breaks]: [ElementContent[], ElementContent[]] = [[], []];
  for (const node of lift(run)) {
    if (isBreak(node)) breaks.push(node);
    else if (isBlank(node) && (breaks.length > 0 || paragraph.length === 0)) continue;
    else {
      if (breaks.length > 1) {
        found.push(paragraph);
        paragraph = [];
      } else if (paragraph.length > 0) for (const one of breaks) paragraph.push(one);
      breaks = [];
      paragraph.push(node);
    }
  }
  found.push(paragraph);
  return found.filter((nodes) => nodes.some((node) => !isBlank(node)));
}

const longLine = 110;
const isLine = (node: ElementContent): node is Element =>
  isElement(node, 'div') && node.children.every(isInline);

/** Lines that stand in an element each: short ones in a row are one paragraph, as they were typed. */
function joinLines(children: ElementContent[]): ElementContent[] {
  const found: ElementContent[] = [];
  let group: ElementContent[] = [];
  const end = () => {
    if (group.length > 0) found.push(element('p', group));
    group = [];
  };
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (!isLine(child)) {
      end();
      found.push(child);
    } else if (
      lengthOf(child) === 0 &&
      !holdsBreakOrPicture(
        element(
          'span',
          child.children.filter((one) => !isBreak(one)),
        ),
      )
    )
      end();
    else {
      const parts = paragraphs(child.children);
      for (const [index, part] of parts.entries()) {
        const length = textOf(element('p', part)).length;
        if (index > 0 || length > longLine) end();
        if (group.length > 0) group.push(element('br', []));
        for (const one of part) group.push(one);
        if (length > longLine || index < parts.length - 1) end();
      }
    }
  }
  end();
  return found;
}

const keepsLines = /white-space\s*:\s*(?:pre|break-spaces)/iu;

/** Line ends of the source that the page shows as such. */
function showLines(node: Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text') {
      if (isElement(child)) showLines(child);
      return [child];
    }
    return child.value
      .split('\n')
      .flatMap((value, index): ElementContent[] => [
        ...(index > 0 ? [element('br', [])] : []),
        { type: 'text', value },
      ]);
  });
}

/**
 * Parts the text of a page into paragraphs and lines: two line ends begin a paragraph, as does any block, and lines in
 * elements of their own stay lines.
 */
export function partLines(parent: Parents): void {
  for (const child of parent.children) {
    if (!isElement(child) || child.tagName === 'pre') continue;
    if (keepsLines.test(attribute(child, 'style'))) showLines(child);
    partLines(child);
  }
  if (parent.type === 'element' && !holders.has(parent.tagName)) return;
  const children = parent.children as ElementContent[];
  const isText = children.every(isInline);
  if (isText && parent.type === 'element') {
    const found = paragraphs(children);
    if (found.length < 2) return;
    // A paragraph cannot hold others.
    if (parent.tagName === 'p' || parent.tagName === 'div') parent.tagName = 'section';
    else if (isInline(element(parent.tagName, []))) return;
    parent.children = found.map((nodes) => element('p', nodes));
    return;
  }
  if (parent.type === 'element' && isInline(element(parent.tagName, []))) {
    // Bold or colored text that holds blocks is a block.
    parent.tagName = 'section';
  }
  const isItem = isElement(parent, 'li', 'dd');
  const runs: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    const found = paragraphs(run);
    run = [];
    runs.push(
      ...(isItem && found.length === 1
        ? (found[0] ?? [])
        : found.map((nodes) => element('p', nodes))),
    );
  };
  for (const child of children) {
    if (isInline(child)) run.push(child);
    else {
      end();
      runs.push(child);
    }
  }
  end();
  parent.children = joinLines(runs) as Element[];
}
