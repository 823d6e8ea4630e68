import type { Scalar } from 'yaml';
import type { FieldPath } from '../../archive/content.ts';
import { edited, type Edit } from '../edit.ts';
import { nodeAt, parsed, textOf } from './tree.ts';
import { isScalar } from 'yaml';

/** Where each sign of a scalar’s value stands in its source, and where the last one ends. */
export type Alignment = readonly number[];

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  _: '\u{A0}',
  N: '\u{85}',
  L: '\u{2028}',
  P: '\u{2029}',
};

/** The sign that an escape within double quotes stands for, and how long it is written. */
function escaped(source: string, at: number): [sign: string, length: number] | undefined {
  const code = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/iu.exec(
    source.slice(at, at + 10),
  );
  const hex = code?.[1] ?? code?.[2] ?? code?.[3];
  if (code && hex) return [String.fromCodePoint(Number.parseInt(hex, 16)), code[0].length];
  const sign = escapes[source.charAt(at + 1)];
  return sign === undefined ? undefined : [sign, 2];
}

/**
 * Aligns a scalar’s value with its source, in which lines are folded and indented and signs may be escaped.
 * Nothing where that cannot be told; then the scalar has to be written anew.
 */
function aligned(source: string, node: Scalar): Alignment | undefined {
  const [from = 0, to = 0] = node.range ?? [];
  const value = textOf(node);
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
  let at = isBlock ? source.indexOf('\n', from) + 1 : from + quote.length;
  const places: number[] = [];
  const blank = (sign: string) => sign === ' ' || sign === '\n' || sign === '\t';
  const skipBlank = () => {
    while (at < to && blank(source.charAt(at))) at += 1;
  };
  if (isBlock && !blank(value.charAt(0))) skipBlank();
  for (let index = 0; index < value.length;) {
    const sign = value.charAt(index);
    if (quote === '"' && source.charAt(at) === '\\') {
      // A line that ends in a backslash goes on in the next.
      if (source.charAt(at + 1) === '\n') {
        at += 2;
        skipBlank();
        continue;
      }
      const [meant, length] = escaped(source, at) ?? ['', 0];
      if (!meant || !value.startsWith(meant, index)) return undefined;
      for (let unit = 0; unit < meant.length; unit++) places.push(at);
      at += length;
      index += meant.length;
      continue;
    }
    if (blank(sign)) {
      if (at >= to || !blank(source.charAt(at))) {
        // The line end after a block is its own, even where the text ends with the file.
        if (isBlock && /^\n+$/u.test(value.slice(index))) break;
        return undefined;
      }
      const start = at;
      skipBlank();
      while (index < value.length && blank(value.charAt(index))) {
        places.push(start);
        index += 1;
      }
      continue;
    }
    if (source.charAt(at) !== sign) return undefined;
    places.push(at);
    at += quote === "'" && sign === "'" ? 2 : 1;
    index += 1;
  }
  // Blocks may keep the line ends after their last sign, which are no place to go on at.
  const last = value.trimEnd().length;
  const end =
    last > 0 ? (places[last - 1] ?? from) + widthAt(source, places[last - 1] ?? from, quote) : at;
  for (let index = last; index <= value.length; index++)
    places[index] = index === last ? end : Math.max(end, places[index] ?? end);
  return places;
}

function widthAt(source: string, at: number, quote: string): number {
  if (quote === '"' && source.charAt(at) === '\\') return escaped(source, at)?.[1] ?? 1;
  return quote === "'" && source.startsWith("''", at) ? 2 : 1;
}

const jsonText = (text: string) =>
  JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * How a scalar of a record is changed to hold other text: within its lines and quotes where that can be, else in
 * double quotes. Takes the record’s source, the path and the edits of its value.
 */
export function scalarEdit(source: string, path: FieldPath, edits: readonly Edit[]): Edit {
  const node = nodeAt(parsed(source).contents, path);
  if (!isScalar(node) || !node.range)
    throw new Error(`Unexpected path ${path.join('.')}, expected text`);
  const [start, end] = node.range;
  const wanted = edited(textOf(node), edits);
  const written = source.slice(start, end);
  const places = aligned(source, node);
  const inPlace =
    places &&
    edited(
      written,
      edits.map((edit) => ({
        start: (places[edit.start] ?? end) - start,
        // The end of the last sign replaced, not the beginning of the next one, which may be in another line.
        end:
          edit.end === edit.start
            ? (places[edit.start] ?? end) - start
            : endOf(source, places, edit.end - 1, node) - start,
        text: edit.text,
      })),
    );
  const quoted =
    inPlace && node.type === 'PLAIN' && !/["\\]/u.test(inPlace) ? `"${inPlace}"` : undefined;
  for (const text of [inPlace, quoted]) {
    if (text === undefined) continue;
    const document = parsed(source.slice(0, start) + text + source.slice(end));
    const result = nodeAt(document.contents, path);
    if (
      document.errors.length === 0 &&
      isScalar(result) &&
      textOf(result).trimEnd() === wanted.trimEnd() &&
      typeof result.value === 'string'
    ) {
      return { start, end, text };
    }
  }
  const tail = /\s*$/u.exec(written)?.[0] ?? '';
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  return { start, end, text: jsonText(wanted.trimEnd()) + (isBlock ? tail : '') };
}

function endOf(source: string, places: Alignment, last: number, node: Scalar): number {
  const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
  const at = places[last] ?? 0;
  return at + widthAt(source, at, quote);
}
