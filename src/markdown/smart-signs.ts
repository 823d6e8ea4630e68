import type { Nodes, Root } from 'mdast';
import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';
import { SKIP, visit } from 'unist-util-visit';

// Quotes first, over a whole block, since they pair across its links and emphases; they keep their length, so that the
// parts can be told again. What shortens the text comes after, in each part by itself.
const quotes = retext()
  .use(retextSmartypants, { ellipses: false, dashes: false, backticks: false })
  .freeze();
const others = retext().use(retextSmartypants, { quotes: false }).freeze();

/** What holds running text, where a quotation mark at the start is one that opens. */
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

interface Literal {
  node: Nodes & { value: string };
  isText: boolean;
}

function literalsOf(block: Nodes): Literal[] {
  const literals: Literal[] = [];
  visit(block, (node) => {
    if (node.type === 'text') literals.push({ node, isText: true });
    else if (node.type === 'inlineCode') literals.push({ node, isText: false });
  });
  return literals;
}

function smarten(block: Nodes): void {
  const literals = literalsOf(block);
  const parts = literals.map(({ node, isText }) =>
    isText ? node.value : 'A'.repeat(node.value.length),
  );
  const text = ` ${parts.join('')}`;
  const signs = /["']/u.test(text) ? String(quotes.processSync(text)) : text;
  let start = 1;
  for (const { node, isText } of literals) {
    const end = start + node.value.length;
    if (isText) {
      const part = signs.slice(start, end);
      node.value = /--|``|''|\.\s?\.\s?\./u.test(part) ? String(others.processSync(part)) : part;
    }
    start = end;
  }
}

/**
 * Sets quotation marks, dashes and ellipses as printers do. Libraries know how; they read each word of a text for it,
 * so that only blocks are given to them that hold such a sign: else it is half the time that a text takes to render.
 */
export function smartSigns() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!blocks.has(node.type)) return undefined;
      smarten(node);
      return SKIP;
    });
  };
}
