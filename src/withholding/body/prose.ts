import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses a letter’s body. */
export const parsedBody = (markdown: string): Root => parser.parse(markdown);

/** A text of the source that a reader sees, sign by sign. */
export interface Piece {
  /** The node that holds it: a text, or a line break. */
  node: Nodes;
  /** What stands around it within its block: emphasis, links. */
  around: readonly Nodes[];
  /** Where each unit of the node’s text stands in the source, and at last where they end. */
  places: readonly number[];
}

/** A block’s running text, and the pieces that it comes from. */
export interface Block {
  text: string;
  /** For each unit of the text, its piece and its number within it; nothing where no text stands. */
  from: readonly ([piece: Piece, unit: number] | undefined)[];
}

/** Where a node stands in the source. */
export const spanOf = ({ position }: Nodes): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

const entity = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iu;
const lineEnd = /^[ \t]*\n[ \t>]*/u;

/** Where the units of a text node stand in the source, between escapes and the marks that begin lines. */
function placesOf(
  source: string,
  [start, end]: [number, number],
  value: string,
): number[] | undefined {
  const places: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const sign = value.charAt(index);
    if (sign === '\n') {
      const length = lineEnd.exec(source.slice(at, end))?.[0].length ?? 0;
      if (length === 0) return undefined;
      places.push(at);
      at += length;
      continue;
    }
    const written = source.charAt(at);
    const reference = written === '&' ? entity.exec(source.slice(at, at + 40))?.[0] : undefined;
    if (reference && !value.startsWith(reference, index)) {
      places.push(at);
      at += reference.length;
      continue;
    }
    if (written === '\\' && sign !== '\\' && source.charAt(at + 1) === sign) at += 1;
    else if (written === '\\' && sign === '\\' && source.charAt(at + 1) === '\\') at += 1;
    if (source.charAt(at) !== sign || at >= end) return undefined;
    places.push(at);
    at += 1;
  }
  return [...places, at];
}

/** Something stands there that is no text: a name does not go on across it. */
const gap = '\u{FFFC}';
/** Nodes between whose texts a name may go on. */
const passed = new Set<string>(['footnoteReference', 'html']);
const running = new Set<string>(['paragraph', 'heading', 'tableCell']);

/** The running texts of a body, with the places of all their signs. `isApart` says what is dealt with as a whole. */
export function blocksOf(tree: Root, source: string, isApart: (node: Nodes) => boolean): Block[] {
  const blocks: Block[] = [];
  const fill = (
    parent: Nodes,
    around: readonly Nodes[],
    parts: { text: string; from: Block['from'][number][] },
  ) => {
    if (!('children' in parent)) return;
    const put = (text: string, piece?: Piece) => {
      for (let unit = 0; unit < text.length; unit++) parts.from.push(piece && [piece, unit]);
      parts.text += text;
    };
    for (const node of parent.children) {
      if (isApart(node)) put(gap);
      else if (node.type === 'text') {
        const places = placesOf(source, spanOf(node), node.value);
        if (places) put(node.value, { node, around, places });
        else put(gap);
      } else if (node.type === 'break') put('\n', { node, around, places: spanOf(node) });
      else if ('children' in node) fill(node, [...around, node], parts);
      else if (!passed.has(node.type)) put(gap);
    }
  };
  const gather = (parent: Nodes) => {
    if (!('children' in parent)) return;
    for (const node of parent.children) {
      if (!running.has(node.type)) {
        gather(node);
        continue;
      }
      const parts: { text: string; from: Block['from'][number][] } = { text: '', from: [] };
      fill(node, [], parts);
      if (parts.text) blocks.push(parts);
    }
  };
  gather(tree);
  return blocks;
}
