/** Lines of text that fit their place. */
export interface Fitted {
  lines: string[];
  size: number;
}

/** The place for a text: how wide and high it is, and in which sizes the text may be, the largest first. */
export interface Place {
  width: number;
  height: number;
  sizes: readonly number[];
  /** From one base line to the next, in sizes. */
  leading: number;
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

/** As few lines as fit, but no fuller than they must be: each about as long as the others. */
function balanced(text: string, width: number, measure: (text: string) => number): string[] {
  const within = (limit: number) => wrapped(text, (line) => measure(line) <= limit);
  const { length } = within(width);
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (within(middle).length > length) low = middle;
    else high = middle;
  }
  return within(high);
}

/** Fits a text into its place, in the largest size that does. In the smallest it is cut, with an ellipsis. */
export function fitted(
  text: string,
  { width, height, sizes, leading }: Place,
  widthOf: Width,
): Fitted {
  const mostAt = (size: number) => Math.max(1, Math.floor(height / (size * leading)));
  const fitsAt = (size: number) => (line: string) => widthOf(line, size) <= width;
  const size = sizes.find((one) => wrapped(text, fitsAt(one)).length <= mostAt(one));
  if (size !== undefined) {
    return { lines: balanced(text, width, (line) => widthOf(line, size)), size };
  }
  const smallest = sizes.at(-1) ?? 0;
  const fits = fitsAt(smallest);
  const lines = wrapped(text, fits).slice(0, mostAt(smallest));
  let last = [...(lines.pop() ?? '')];
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
  return { lines: [...lines, `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`], size: smallest };
}
