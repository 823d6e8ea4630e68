import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Prose, ProseLine } from '../archive/content.ts';
import { joinsLines } from '../archive/line-ends.ts';
import type { Place } from '../archive/problem.ts';

/** What a reader sees of a node that holds no text of its own. */
const signs: Partial<Record<Nodes['type'], string>> = {
  break: '\n',
  // Something stands there that is no text: a name does not go on across it.
  image: '\u{FFFC}',
  imageReference: '\u{FFFC}',
  inlineCode: '\u{FFFC}',
};

/** A line of a text, and where it stands. */
interface Line extends Place {
  text: string;
}

/** The lines of a text node, each with its place; quotes and lists put signs before a line. */
function* linesOf(node: Text, source: readonly string[]): Generator<Line> {
  const begun = node.position?.start ?? { line: 1, column: 1 };
  for (const [index, text] of node.value.split('\n').entries()) {
    const line = begun.line + index;
    const from = index === 0 ? begun.column - 1 : 0;
    yield { text, line, column: Math.max(from, source[line - 1]?.indexOf(text, from) ?? 0) + 1 };
  }
}

/** One block of running text, as it is gathered. */
class Block {
  readonly lines: ProseLine[] = [];
  private readonly parts: string[] = [];
  private length = 0;

  /** Adds text that stands in a line of the source, and a line end before it where it begins one. */
  add({ text, line, column }: Line, isNew: boolean): void {
    if (isNew && !joinsLines(this.parts.at(-1) ?? '', text)) this.put('\n');
    this.lines.push({ line, column, start: this.length });
    this.put(text);
  }

  put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** The whole, in one piece: strung together with `+`, thousands of texts would keep all their parts. */
  get text(): string {
    return this.parts.join('');
  }
}

function fill(block: Block, parent: Parents, source: readonly string[]): void {
  for (const node of parent.children) {
    if (node.type === 'text') {
      let isNew = false;
      for (const line of linesOf(node, source)) {
        block.add(line, isNew);
        isNew = true;
      }
    } else if ('children' in node) {
      fill(block, node, source);
    } else {
      block.put(signs[node.type] ?? '');
    }
  }
}

/** Blocks that hold running text, and no other blocks. */
const running = new Set<string>(['paragraph', 'heading', 'tableCell']);

/**
 * The running text of a body, block by block, as a reader sees it: without emphasis, links and comments.
 *
 * Takes the parsed body, its source and the number of lines before it in the file.
 */
export function proseOf(tree: Root, markdown: string, linesBefore: number): Prose[] {
  const source = markdown.split('\n');
  const found: Prose[] = [];
  const gather = (parent: Parents): void => {
    for (const node of parent.children) {
      if (!('children' in node)) continue;
      if (!running.has(node.type)) {
        gather(node);
        continue;
      }
      const block = new Block();
      fill(block, node, source);
      const lines = block.lines.map((line) => ({ ...line, line: line.line + linesBefore }));
      if (lines.length > 0) found.push({ text: block.text, lines });
    }
  };
  gather(tree);
  return found;
}
