import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Warning } from '../../found.ts';
import { isClosing } from '../../text/marks.ts';
import { arrange, isColumns } from './columns.ts';
import { Hyphens } from './hyphens.ts';
import { inlineOf } from './inline.ts';
import { quoteDepth, unquoted } from './mail.ts';
import { columns, goesOn, wrapWidth } from './wrapping.ts';

/** The blocks of a text, and what was noticed. */
export interface Blocks {
  blocks: RootContent[];
  warnings: Warning[];
}

const bullet = /^\s*(?:[•●▪■◆◦‣⁃·]\s*|[-*+–]\s+)(?=\S)/u;
const numbered = /^\s*[(（]?(\d{1,3})(?:[.)）．]\s+|[.)）．](?=\p{sc=Han})|、\s*)(?=\S)/u;
const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u;
const rule = /^\s*(?:(?:[-*_=~]\s?){3,}|[—–─]{3,})\s*$/u;
const underline = /^\s*(={3,}|-{3,})\s*$/u;

const isItem = (line: string) => bullet.test(line) || numbered.test(line);
const begins = (line: string) =>
  isItem(line) || heading.test(line) || rule.test(line) || /^\s*(?:\[\d{1,3}\]|[①-⑳])/u.test(line);

/** Runs of lines without an empty one between them. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') runs.push([]);
    else runs.at(-1)?.push(line.trimEnd());
  }
  return runs.filter((run) => run.length > 0);
}

/** What is known of a text while its runs are read. */
interface Reading {
  width: number | undefined;
  hyphens: Hyphens;
  /** Whether a closing stands above: "Sincerely,". */
  signed: boolean;
}

/** The lines of a run as their writer ended them. */
function writtenLines(
  run: readonly string[],
  { width, hyphens, signed }: Reading,
): { text: string; joined: boolean }[] {
  const lines: { text: string; joined: boolean }[] = [];
  const bare = run.map((line) => line.trim());
  for (const [index, line] of bare.entries()) {
    const last = lines.at(-1);
    const indented =
      /^(?:\s{2,}|\t|\u3000)/u.test(run[index] ?? '') && !/^\s/u.test(run[index - 1] ?? ' ');
    const item = last !== undefined && isItem(last.text) && indented && !begins(line);
    const flows =
      !begins(line) &&
      !heading.test(last?.text ?? '') &&
      !(indented && !item) &&
      goesOn(bare, index - 1, width, signed);
    if (last && (flows || (item && width !== undefined))) {
      last.text = hyphens.join(last.text, line);
      last.joined = true;
    } else lines.push({ text: line, joined: false });
  }
  return lines;
}

const longLine = 160;
const stop = /[.!?。！？][”"’」』)）\]\d]*$/u;

/** Whether a line is a paragraph of its own, and not one of an address or of signatures. */
const isParagraph = (line: { text: string; joined: boolean }) =>
  line.joined || columns(line.text) > longLine || (columns(line.text) > 90 && stop.test(line.text));

interface Typed {
  markdown: boolean;
}

const paragraph = (lines: readonly string[], { markdown }: Typed): Paragraph => ({
  type: 'paragraph',
  children: lines.flatMap((line, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...inlineOf(line.replace(/\\$/u, ''), markdown),
  ]),
});

/** A line that makes a block, or goes into one. */
type Piece =
  | { kind: 'lines'; lines: string[] }
  | { kind: 'item'; number?: number | undefined; lines: string[]; run: number }
  | { kind: 'block'; block: RootContent };

function piecesOf(run: readonly string[], at: number, reading: Reading, typed: Typed): Piece[] {
  if (isColumns(run, reading.signed)) {
    const arranged = arrange(run);
    if ('table' in arranged) return [{ kind: 'block', block: arranged.table }];
    return arranged.columns.map((lines): Piece => ({ kind: 'lines', lines }));
  }
  const pieces: Piece[] = [];
  const lines = writtenLines(run, reading);
  let open = false;
  for (const [index, line] of lines.entries()) {
    const title = typed.markdown ? heading.exec(line.text) : null;
    const last = pieces.at(-1);
    if (title) {
      const depth = (title[1]?.length ?? 1) as Heading['depth'];
      pieces.push({
        kind: 'block',
        block: { type: 'heading', depth, children: inlineOf(title[2] ?? '', true) },
      });
      open = false;
    } else if (
      underline.test(line.text) &&
      index === 1 &&
      lines[0] &&
      last?.kind === 'lines' &&
      columns(lines[0].text) < 120
    ) {
      pieces[pieces.length - 1] = {
        kind: 'block',
        block: {
          type: 'heading',
          depth: line.text.includes('=') ? 1 : 2,
          children: inlineOf(lines[0].text, typed.markdown),
        },
      };
      open = false;
    } else if (rule.test(line.text)) {
      pieces.push({ kind: 'block', block: { type: 'thematicBreak' } });
      open = false;
    } else if (isItem(line.text)) {
      const number = numbered.exec(line.text)?.[1];
      pieces.push({
        kind: 'item',
        number: number === undefined ? undefined : Number(number),
        lines: [line.text],
        run: at,
      });
      open = false;
    } else if (
      last?.kind === 'item' &&
      index > 0 &&
      /^\s{2,}/u.test(run[index] ?? '') &&
      lines.length === run.length
    ) {
      last.lines.push(line.text);
    } else {
      if (isParagraph(line) || !open || last?.kind !== 'lines')
        pieces.push({ kind: 'lines', lines: [line.text] });
      else last.lines.push(line.text);
      open = !isParagraph(line);
    }
  }
  return pieces;
}

/** Items in a row that are a list: bullets, or numbers that count up. */
function itemsFrom(pieces: readonly Piece[], from: number): Extract<Piece, { kind: 'item' }>[] {
  const items: Extract<Piece, { kind: 'item' }>[] = [];
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const last = items.at(-1);
    if (piece?.kind !== 'item') break;
    if (last && (last.number === undefined) !== (piece.number === undefined)) break;
    if (last?.number !== undefined && piece.number !== last.number + 1) break;
    items.push(piece);
  }
  return items;
}

function listOf(items: readonly Extract<Piece, { kind: 'item' }>[], typed: Typed): List {
  const start = items[0]?.number;
  const children = items.map(({ lines }): ListItem => {
    const [first = '', ...rest] = lines;
    const text = first.replace(start === undefined ? bullet : numbered, '');
    return { type: 'listItem', spread: false, children: [paragraph([text, ...rest], typed)] };
  });
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children,
  };
}

/**
 * Parts text into paragraphs, lines, lists, headings and tables.
 *
 * @param text as it was typed or copied
 * @param typed whether it is marked up
 */
export function blocksOf(text: string, typed: Typed): Blocks {
  const source = text.split('\n');
  const hyphens = new Hyphens(text);
  return { blocks: blocksIn(source, typed, hyphens), warnings: hyphens.warnings() };
}

function blocksIn(source: readonly string[], typed: Typed, hyphens: Hyphens): RootContent[] {
  const parts: { quoted: boolean; lines: string[] }[] = [];
  for (const line of source) {
    const quoted = quoteDepth(line) > 0;
    const last = parts.at(-1);
    if (last?.quoted === quoted) last.lines.push(quoted ? unquoted(line) : line);
    else parts.push({ quoted, lines: [quoted ? unquoted(line) : line] });
  }
  return parts.flatMap(({ quoted, lines }): RootContent[] => {
    const blocks = unquotedBlocks(lines, typed, hyphens);
    return quoted ? [{ type: 'blockquote', children: blocks as Paragraph[] }] : blocks;
  });
}

function unquotedBlocks(source: readonly string[], typed: Typed, hyphens: Hyphens): RootContent[] {
  const runs = runsOf(source);
  const width = wrapWidth(runs.map((run) => run.map((line) => line.trim())));
  let signed = false;
  const pieces = runs.flatMap((run, at) => {
    const read = piecesOf(run, at, { width, hyphens, signed }, typed);
    signed ||= isClosing(run.at(-1)?.trim() ?? '');
    return read;
  });
  const blocks: RootContent[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (piece.kind === 'block') blocks.push(piece.block);
    else if (piece.kind === 'lines') blocks.push(paragraph(piece.lines, typed));
    else {
      const items = itemsFrom(pieces, at);
      // One number alone heads a part of a text; one bullet is an item all the same.
      if (
        items.length > 1 ||
        (piece.number === undefined && !/^\s*[–]/u.test(piece.lines[0] ?? ''))
      ) {
        blocks.push(listOf(items, typed));
        at += items.length - 1;
      } else blocks.push(paragraph(piece.lines, typed));
    }
  }
  return blocks;
}
