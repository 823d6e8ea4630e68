import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { Warning } from '../../found.ts';
import { changeInside, fill, inside, isPhrasing } from './nodes.ts';
import { plainSigns } from './signs.ts';

/** Pictures of a text, by what they say they show. */
function takePictures(tree: Nodes): string[] {
  const alts: string[] = [];
  changeInside(tree, (children) =>
    children.filter((child) => {
      if (child.type === 'image' || child.type === 'imageReference')
        alts.push((child.alt ?? '').trim());
      return child.type !== 'image' && child.type !== 'imageReference';
    }),
  );
  return alts;
}

function pictureWarning(alts: readonly string[]): Warning[] {
  if (alts.length === 0) return [];
  const told = [...new Set(alts.filter((alt) => alt !== ''))].map(
    (alt) => `“${plainSigns(alt).slice(0, 80)}”`,
  );
  const said = told.length > 0 ? `: ${told.slice(0, 12).join(', ')}` : '';
  return [
    {
      message: `Unexpected ${alts.length === 1 ? 'picture' : `${alts.length} pictures`} in the text${said}, expected words. Look whether a picture shows a part of the letter or its signatures.`,
    },
  ];
}

const takesLines = new Set(['paragraph', 'heading', 'tableCell']);

/** Blanks at the ends of lines, and breaks at the ends of paragraphs. */
function tidyText(children: readonly RootContent[], parent: Nodes): RootContent[] {
  const plain = children
    .map((child) =>
      child.type === 'text'
        ? { ...child, value: plainSigns(child.value).replace(/\s+/gu, ' ') }
        : child,
    )
    .filter((child) => !(child.type === 'text' && child.value === ''));
  const list = plain
    .map((child, index) => {
      if (child.type !== 'text') return child;
      let { value } = child;
      if (plain[index - 1]?.type === 'break') value = value.trimStart();
      if (plain[index + 1]?.type === 'break') value = value.trimEnd();
      return { ...child, value };
    })
    .filter((child) => !(child.type === 'text' && child.value === ''));
  if (!takesLines.has(parent.type)) return list;
  const blank = (node: RootContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  while (blank(list[0])) list.shift();
  while (blank(list.at(-1))) list.pop();
  const [first, last] = [list[0], list.at(-1)];
  if (first?.type === 'text') list[0] = { ...first, value: first.value.trimStart() };
  if (last?.type === 'text')
    list[list.length - 1] = {
      ...last,
      value: (last === first ? last.value.trimStart() : last.value).trimEnd(),
    };
  if (parent.type !== 'heading' && parent.type !== 'tableCell') return list;
  // A heading and a cell are one line each.
  return list.map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : child));
}

/** Nodes that show nothing. */
const isEmpty = (node: RootContent): boolean => {
  if (
    [
      'break',
      'thematicBreak',
      'noteMark',
      'footnoteReference',
      'tableCell',
      'tableRow',
      'image',
      'inlineCode',
    ].includes(node.type)
  )
    return false;
  if (node.type === 'table')
    return !node.children.some((row) => row.children.some((cell) => cell.children.length > 0));
  if (node.type === 'text') return node.value === '';
  return inside(node).length === 0 && 'children' in node;
};

/** Headings from the second level on, without a level left out: the first is the letter’s title. */
function relevel(tree: Root): void {
  const headings: Heading[] = [];
  changeInside(tree, (children) => {
    for (const child of children) if (child.type === 'heading') headings.push(child);
    return children;
  });
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort((one, other) => one - other);
  const level = new Map(
    levels.map((depth, index) => [depth, Math.min(6, index + 2) as Heading['depth']]),
  );
  let before = 1;
  for (const heading of headings) {
    heading.depth = Math.min(level.get(heading.depth) ?? 2, before + 1) as Heading['depth'];
    before = heading.depth;
    // A heading is bold as it is.
    const [only] = heading.children;
    if (heading.children.length === 1 && only?.type === 'strong') heading.children = only.children;
  }
}

/** Lines of text that stand where only blocks may. */
function wrapLoose(children: readonly RootContent[], parent: Nodes): RootContent[] {
  if (!['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type))
    return [...children];
  const found: RootContent[] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (!isPhrasing(child)) found.push(child);
    else if (last?.type === 'paragraph') last.children.push(child);
    else found.push({ type: 'paragraph', children: [child] });
  }
  return found;
}

const bulleted = /^(?:[•●▪■◆◦‣⁃·]\s*|[-–]\s+(?=\S))/u;

/** Paragraphs that begin with a drawn bullet, two or more in a row, are a list. */
function listBullets(children: readonly RootContent[], parent: Nodes): RootContent[] {
  if (parent.type !== 'root' && parent.type !== 'blockquote') return [...children];
  const isBulleted = (node: RootContent | undefined) =>
    node?.type === 'paragraph' &&
    node.children[0]?.type === 'text' &&
    bulleted.test(node.children[0].value);
  const found: RootContent[] = [];
  for (const [index, child] of children.entries()) {
    const last = found.at(-1);
    const goesOn = last?.type === 'list' && isBulleted(children[index - 1]);
    if (
      child.type !== 'paragraph' ||
      !isBulleted(child) ||
      !(goesOn || isBulleted(children[index + 1]))
    ) {
      found.push(child);
      continue;
    }
    const [text, ...rest] = child.children;
    const value = text?.type === 'text' ? text.value.replace(bulleted, '') : '';
    const item = {
      type: 'listItem' as const,
      spread: false,
      children: [
        { type: 'paragraph' as const, children: [{ type: 'text' as const, value }, ...rest] },
      ],
    };
    if (goesOn) last.children.push(item);
    else found.push({ type: 'list', ordered: false, spread: false, children: [item] });
  }
  return found;
}

/**
 * Brings a tree into the shape of a letter: no pictures, no empty blocks, one kind of blank, headings from the second
 * level on.
 */
export function tidy(tree: Root): Warning[] {
  const alts = takePictures(tree);
  changeInside(tree, (children) =>
    children.filter((child) => child.type !== 'html' && child.type !== 'definition'),
  );
  changeInside(tree, wrapLoose);
  changeInside(tree, (children, parent) =>
    tidyText(children, parent).filter((child) => !isEmpty(child)),
  );
  changeInside(tree, listBullets);
  relevel(tree);
  const blocks = inside(tree);
  while (blocks[0]?.type === 'thematicBreak') blocks.shift();
  while (blocks.at(-1)?.type === 'thematicBreak') blocks.pop();
  fill(tree, blocks);
  return pictureWarning(alts);
}
