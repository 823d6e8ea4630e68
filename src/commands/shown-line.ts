import { harmless } from './harmless.ts';
import { cellsOf } from './text-width.ts';

/** A line of a file as a report shows it, and the marks that stand beneath the place meant. */
export interface ShownLine {
  text: string;
  /** Blanks, then a `^` for each cell of the sign meant. */
  marks: string;
}

/** What a reader counts as one sign: a letter with its marks, an emoji of several people. */
interface Sign {
  /** Where it begins in its line. */
  index: number;
  text: string;
  cells: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A tab may be what is wrong, so it is shown; in one cell, so that the marks stand where they should. */
const visible = (text: string) => (text === '\t' ? '→' : harmless(text));

function signsOf(text: string, from: number): Sign[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = visible(segment);
    return { index: from + index, text: shown, cells: cellsOf(shown) };
  });
}

/** The signs from the beginning of a list that fit into so many cells. */
function fitting(signs: readonly Sign[], cells: number): Sign[] {
  let left = cells;
  const end = signs.findIndex((sign) => (left -= sign.cells) < 0);
  return end < 0 ? [...signs] : signs.slice(0, end);
}

const cellsIn = (signs: readonly Sign[]) => signs.reduce((sum, { cells }) => sum + cells, 0);
const textOf = (signs: readonly Sign[]) => signs.map(({ text }) => text).join('');

/**
 * A line of a file with marks beneath a column, cut around it to the width of a terminal.
 *
 * Takes the line, the column (from one, in UTF-16 units, as problems count) and how many cells there are.
 * Gives nothing for a line in which there is nothing to see. Wide signs take two cells and combining ones
 * none; where text runs from right to left, terminals disagree, and the marks may stand elsewhere.
 */
export function shownLine(line: string, column: number, width: number): ShownLine | undefined {
  if (!/\S/u.test(line)) return undefined;
  const place = Math.min(Math.max(0, column - 1), line.length);
  // A line may be very long: only what could be shown is looked at. Few signs are of more than four units.
  const [from, to] = [Math.max(0, place - 4 * width), Math.min(line.length, place + 4 * width)];
  const signs = signsOf(line.slice(from, to), from);
  const isWhole = from === 0 && to === line.length && cellsIn(signs) <= width;
  const at = place === line.length ? signs.length : signs.findLastIndex((s) => s.index <= place);
  const [before, after] = [signs.slice(0, at), signs.slice(at)];
  // Of a line that is cut, what stands before the place takes two thirds at most.
  const room = isWhole ? width : Math.floor((width * 2) / 3);
  const near = fitting(before.toReversed(), room).toReversed();
  const isCutBefore = from > 0 || near.length < before.length;
  const lead = cellsIn(near) + (isCutBefore ? 1 : 0);
  const rest = fitting(after, width - lead);
  const isCutAfter = to < line.length || rest.length < after.length;
  const shown = isCutAfter ? fitting(rest, width - lead - 1) : rest;
  return {
    text: `${isCutBefore ? '…' : ''}${textOf(near)}${textOf(shown)}${isCutAfter ? '…' : ''}`,
    marks: `${' '.repeat(lead)}${'^'.repeat(Math.max(1, after[0]?.cells ?? 1))}`,
  };
}
