import type { Node, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A line as the letter prints it. */
export interface Line {
  /** The line of the Markdown that it stands on, from 1. */
  number: number;
  /** What it says, without the signs of Markdown. */
  text: string;
  kind: 'heading' | 'text' | 'item' | 'row' | 'note';
  /** Lines of one paragraph, item or row have one number. */
  block: number;
  /** Lines of one list, table or paragraph at the top have one number. */
  group: number;
  /** Whether it stands in a block quote. */
  quoted: boolean;
  /** Whether all of it is bold. */
  bold: boolean;
  /** The cells of a table's row. */
  cells?: string[] | undefined;
}

const parser = unified().use(remarkParse).use(remarkGfm);

interface Place {
  kind: Line['kind'];
  group: number;
  quoted: boolean;
}

const isParent = (node: Nodes): node is Parents => 'children' in node;

/** The words between the line ends of a paragraph, with the line that each stands on. */
function printedLines(block: Parents): { number: number; text: string; nodes: Node[] }[] {
  const lines = [{ number: block.position?.start.line ?? 0, text: '', nodes: [] as Node[] }];
  const add = (text: string, from: number, node: Node) => {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push({ number: from + place, text: '', nodes: [] });
      const last = lines.at(-1)!;
      last.text += part;
      if (part.trim()) last.nodes.push(node);
    }
  };
  function walk(node: Nodes, top: Node) {
    if (node.type === 'break') {
      lines.push({ number: node.position?.end.line ?? 0, text: '', nodes: [] });
    } else if (node.type === 'footnoteReference' || node.type === 'image') {
      // A mark, not a word.
    } else if (isParent(node)) for (const child of node.children) walk(child, top);
    else if ('value' in node) add(node.value, node.position?.start.line ?? 0, top);
  }
  for (const child of block.children) walk(child, child);
  return lines;
}

function withLines(lines: Line[], block: Parents, place: Place): void {
  const number = (lines.at(-1)?.block ?? 0) + 1;
  for (const { nodes, text, number: at } of printedLines(block)) {
    const plain = text.replaceAll(/\s+/gu, ' ').trim();
    if (!plain) continue;
    const bold = nodes.length > 0 && nodes.every(({ type }) => type === 'strong');
    lines.push({ ...place, number: at, text: plain, block: number, bold });
  }
}

/** Text that stands as it was typed: of a plain text, lines that begin with blanks. */
function withCode(lines: Line[], text: string, from: number, place: Place): void {
  const number = (lines.at(-1)?.block ?? 0) + 1;
  for (const [at, line] of text.split('\n').entries()) {
    const plain = line.replaceAll(/\s+/gu, ' ').trim();
    if (plain) lines.push({ ...place, number: from + at, text: plain, block: number, bold: false });
  }
}

function walk(node: Nodes, place: Place, lines: Line[]): void {
  if (node.type === 'paragraph') withLines(lines, node, place);
  else if (node.type === 'heading') withLines(lines, node, { ...place, kind: 'heading' });
  else if (node.type === 'tableRow') {
    const cells = node.children.map((cell) => toString(cell).trim());
    const number = node.position?.start.line ?? 0;
    const block = (lines.at(-1)?.block ?? 0) + 1;
    const text = cells.filter(Boolean).join(' | ');
    if (text) lines.push({ ...place, number, text, kind: 'row', block, bold: false, cells });
  } else if (node.type === 'listItem') {
    for (const child of node.children) walk(child, { ...place, kind: 'item' }, lines);
  } else if (node.type === 'footnoteDefinition') {
    for (const child of node.children) walk(child, { ...place, kind: 'note' }, lines);
  } else if (node.type === 'blockquote') {
    for (const child of node.children) walk(child, { ...place, quoted: true }, lines);
  } else if (node.type === 'code') {
    withCode(lines, node.value, node.position?.start.line ?? 0, place);
  } else if (isParent(node)) for (const child of node.children) walk(child, place, lines);
}

/**
 * The lines that a Markdown text prints, in its order: of a paragraph each line that ends with a break, of a
 * list each item, of a table each row, of a footnote its text.
 */
export function linesOf(markdown: string): Line[] {
  const root: Root = parser.parse(markdown);
  const lines: Line[] = [];
  for (const [group, node] of root.children.entries()) {
    walk(node, { kind: 'text', group, quoted: false }, lines);
  }
  return lines;
}
