/** Lines of text that fit their place. */
export interface Fitted {
  lines: string[];
  size: number;
}

/** The place for a text: how wide it is, in which sizes the text may be, the largest first, and on how many lines. */
export interface Place {
  width: number;
  sizes: readonly number[];
  most: number;
}

type Width = (text: string, size: number) => number;

/** A word in pieces that each fit on a line. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  const found: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece && !fits(piece + sign)) {
      found.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...found, piece];
}

/** A text in lines, each as full as it can be. */
function wrapped(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...pieces(word, fits));
  }
  return lines;
}

/** Lines that are no fuller than they must be: as many as there are, and each about as long as the others. */
function balanced(text: string, width: number, measure: (text: string) => number): string[] {
  const within = (limit: number) => wrapped(text, (line) => measure(line) <= limit);
  const lines = within(width);
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (within(middle).length > lines.length) low = middle;
    else high = middle;
  }
  return within(high);
}

/**
 * Fits a text into its place: in the largest size in which it needs no more lines than there may be. In the
 * smallest of all it is cut, with an ellipsis.
 */
export function fitted(text: string, { width, sizes, most }: Place, widthOf: Width): Fitted {
  const smallest = sizes.at(-1) ?? 0;
  for (const size of sizes) {
    const lines = balanced(text, width, (line) => widthOf(line, size));
    if (lines.length <= most) return { lines, size };
  }
  const fits = (line: string) => widthOf(line, smallest) <= width;
  const lines = wrapped(text, fits).slice(0, most);
  let last = [...(lines.pop() ?? '')];
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
  return { lines: [...lines, `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`], size: smallest };
}
