import type { Nodes } from 'mdast';
import type { Edit } from '../edit.ts';
import { spanOf, type Block, type Piece } from './prose.ts';

/** What a find takes of a piece of text. */
interface Taken {
  piece: Piece;
  from: number;
  to: number;
}

function takenOf(block: Block, start: number, end: number): Taken[] {
  const taken: Taken[] = [];
  for (let index = start; index < end; index++) {
    const [piece, unit] = block.from[index] ?? [];
    if (!piece || unit === undefined) continue;
    const last = taken.at(-1);
    if (last?.piece === piece) last.to = unit + 1;
    else taken.push({ piece, from: unit, to: unit + 1 });
  }
  return taken;
}

const isWhole = ({ piece, from, to }: Taken) => from === 0 && to === piece.places.length - 1;

function hasOnly(node: Nodes, taken: ReadonlySet<Nodes>): boolean {
  if (taken.has(node)) return true;
  return (
    'children' in node &&
    node.children.length > 0 &&
    node.children.every((child) => hasOnly(child, taken))
  );
}

// Behind brackets these make a link of them, or the definition of one.
const makesLink = /^[([:]/u;

/** Words for a place of the source: in brackets that Markdown leaves alone. */
export const bracketed = (words: string, source: string, end: number) =>
  makesLink.test(source.slice(end, end + 1)) ? `\\${words}` : words;

/**
 * How words are put in the place of a stretch of running text. Where it goes through the marks of emphasis, these
 * stay around the words, or go where nothing else is left between them.
 */
export function replaced(
  source: string,
  block: Block,
  start: number,
  end: number,
  words: string,
): Edit[] {
  const [first, ...rest] = takenOf(block, start, end);
  if (!first) return [];
  const whole = new Set(rest.filter(isWhole).map(({ piece }) => piece.node));
  const begin = first.piece.places[first.from] ?? 0;
  let stop = first.piece.places[first.to] ?? begin;
  const edits: Edit[] = [];
  for (const taken of rest) {
    const { piece, from, to } = taken;
    if (isWhole(taken)) {
      const outer = piece.around.find(
        (node) => !first.piece.around.includes(node) && hasOnly(node, whole),
      );
      const [nodeStart, nodeEnd] = spanOf(outer ?? piece.node);
      edits.push({ start: nodeStart, end: nodeEnd, text: '' });
      if (nodeStart === stop) stop = nodeEnd;
      continue;
    }
    const [pieceStart, pieceEnd] = [piece.places[from] ?? 0, piece.places[to] ?? 0];
    // Emphasis cannot begin with a blank: it moves before the marks.
    const inner = piece.around.find((node) => !first.piece.around.includes(node));
    const leading = inner ? (/^[ \t\n]+/u.exec(source.slice(pieceEnd))?.[0].length ?? 0) : 0;
    if (inner && leading > 0) {
      const [before] = spanOf(inner);
      edits.push({ start: before, end: before, text: ' ' });
    }
    edits.push({ start: pieceStart, end: pieceEnd + leading, text: '' });
    if (pieceStart === stop) stop = pieceEnd + leading;
  }
  const own = { start: begin, end: first.piece.places[first.to] ?? begin };
  return [{ ...own, text: bracketed(words, source, stop) }, ...edits];
}
