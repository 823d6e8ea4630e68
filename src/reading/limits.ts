import { isCommon } from '../archive/common-signs.ts';
import { problemAt, type ReadingProblem } from './rules.ts';

interface TextFile {
  file: string;
  text: string;
}

// Parsers are not bounded in what they take on: 100,000 nested `>` keep a Markdown parser busy for
// over half a minute, and nested brackets overflow the stack of a YAML parser. So what no letter needs
// is refused before any parser sees it.

/** The longest file that is parsed, in characters: some 80,000 words, forty times a long letter. */
const longestFile = 500_000;
/**
 * The longest record, in characters: a letter of three thousand signatories. The parser of YAML holds a
 * thousand bytes for each.
 */
const longestRecord = 200_000;
/** The largest file that is opened at all, in bytes: the longest text at four bytes a character. */
export const largestFile = 4 * longestFile;
/** How deep quotes, lists, brackets and emphasis may stand within each other. */
const deepestNesting = 32;
/** How many signs that may begin or end emphasis or a link a paragraph may have; a letter has dozens. */
const mostMarkers = 2000;

const nesting: readonly { pattern: RegExp; what: string }[] = [
  // A line of hyphens is no list: there a space follows each.
  { pattern: /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){33,}/mu, what: 'quotes or lists' },
  { pattern: /(?:[[{(][ \t!]*){33,}/u, what: 'brackets' },
  { pattern: /^[ \t]{200,}\S/mu, what: 'indented lines' },
];

// To order the marks upon a letter takes time by the square of their number: for 500,000, over a minute.
// Unicode’s own limit for streams is 30 (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format).
const pile = /\p{M}{33,}/u;
/** Where more markers of emphasis than the deepest nesting stand side by side: `*_*_*_`. */
function crowdedMarkers(text: string): number | undefined {
  let [start, end, count] = [0, -1, 0];
  // One sign repeated is one marker, or a line to be filled in.
  for (const { 0: marker, index } of text.matchAll(/\*+|_+|~+/gu)) {
    if (index !== end) [start, count] = [index, 0];
    end = index + marker.length;
    count += 1;
    if (count > deepestNesting) return start;
  }
  return undefined;
}

const paragraphEnd = /\n(?=[ \t]*(?:\n|[-+*][ \t]|\d{1,9}[.)][ \t]))/u;

/** Where the paragraph begins that has too many markers: each is compared with all before it. */
function crowdedParagraph(text: string): number | undefined {
  let index = 0;
  for (const paragraph of text.split(paragraphEnd)) {
    const markers = paragraph.match(/\*+|_+|~+|\[/gu)?.length ?? 0;
    if (markers > mostMarkers) return index;
    index += paragraph.length + 1;
  }
  return undefined;
}

// What costs a Markdown parser, or those after it, far more than its length. Measured at twice to thirty
// times these amounts: 10 seconds to over 280, or an overflow of the stack.
// Most letters lack most of the signs without which there is none of these.
const amounts: readonly { pattern: RegExp; sign: string; most: number; what: string }[] = [
  { pattern: /\n/gu, sign: '\n', most: 12_000, what: 'lines' },
  { pattern: /^[ \t]*>/gmu, sign: '>', most: 3000, what: 'lines of quotes' },
  { pattern: /\|/gu, sign: '|', most: 20_000, what: 'edges of table cells' },
  { pattern: /`/gu, sign: '`', most: 10_000, what: 'backticks' },
  { pattern: /@|:\/\/|www\./giu, sign: '', most: 3000, what: 'addresses' },
  { pattern: /<[a-z!?/]/giu, sign: '<', most: 1000, what: 'HTML tags' },
  { pattern: /^[ \t]*(?:=+|-+)[ \t]*$/gmu, sign: '', most: 500, what: 'lines of `=` or `-` alone' },
  { pattern: /\[\^/gu, sign: '[^', most: 2000, what: 'footnotes' },
  { pattern: /^(?:[^|\n]*\|){33}/gmu, sign: '|', most: 0, what: 'table rows with over 32 columns' },
];

/** The signs that open quotes and lists at the beginning of a line. */
const openings = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/gmu;
/** How many quotes and lists may stand within others: the parser goes through all before at each. */
const mostWithin = 2000;

/** Where a text has too many quotes and lists within others. */
function crowdedLists(text: string): number | undefined {
  let count = 0;
  for (const { 0: opening, index } of text.matchAll(openings)) {
    const signs = opening.match(/[>+*.)-]/gu)?.length ?? 0;
    count += /^[ \t]/u.test(opening) ? signs : signs - 1;
    if (count > mostWithin) return index;
  }
  return undefined;
}

/** How many lines a paragraph may have, and how often, in a long one, something may stand in backticks. */
const mostLines = 3000;
const mostCode = 2_000_000;

/** Where a paragraph begins that has too many lines, or too much code for its length. */
function dearParagraph(text: string): number | undefined {
  let index = 0;
  for (const paragraph of text.split(paragraphEnd)) {
    const lines = paragraph.match(/\n/gu)?.length ?? 0;
    // The parser looks for the end of each through the rest of the paragraph.
    const code = (paragraph.match(/`+/gu)?.length ?? 0) * paragraph.length;
    if (lines > mostLines || code > mostCode) return index;
    index += paragraph.length + 1;
  }
  return undefined;
}

/** The longest text that may stand without a space; some parsers look back over all of it at each sign. */
const longestRun = 20_000;

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

const number = new Intl.NumberFormat('en');

const problem = (file: string, line: number, message: string, fix: string): ReadingProblem =>
  problemAt(file, 'beyond-limits', message, fix, line);

/** The problem with a file that is too long, in whatever unit its length was taken. */
export function tooLong(
  file: string,
  length: number,
  unit: 'characters' | 'bytes',
): ReadingProblem {
  const limit = unit === 'bytes' ? largestFile : longestFile;
  return problem(
    file,
    1,
    `Unexpected file of ${number.format(length)} ${unit}, expected ${number.format(limit)} at most`,
    'Put here only the record and the text of one letter; leave out images and attachments.',
  );
}

const tooDeep = (file: string, line: number, what: string) =>
  problem(
    file,
    line,
    `Unexpected depth of ${what} within ${what}, expected ${deepestNesting} at most`,
    'Take the repeated signs out.',
  );

/** The problem with a file that is too long or nested too deeply to be parsed, if it is. */
export function beyondLimits({ file, text }: TextFile): ReadingProblem | undefined {
  if (text.length > longestFile) return tooLong(file, text.length, 'characters');
  for (const { pattern, what } of nesting) {
    const match = pattern.exec(text);
    if (!match) continue;
    return tooDeep(file, lineOf(text, match.index), what);
  }
  const piled = isCommon(text) ? null : pile.exec(text);
  if (piled) {
    return problem(
      file,
      lineOf(text, piled.index),
      'Unexpected letter under more than 32 marks, expected a few at most',
      'Take the repeated signs out.',
    );
  }
  const markers = crowdedMarkers(text);
  if (markers !== undefined) return tooDeep(file, lineOf(text, markers), 'emphasis');
  const crowded = crowdedParagraph(text);
  if (crowded === undefined) return undefined;
  return problem(
    file,
    lineOf(text, crowded),
    `Unexpected paragraph of more than ${number.format(mostMarkers)} signs such as \`*\`, \`_\` and \`[\`, expected fewer`,
    'Take the repeated signs out, or divide the paragraph by an empty line.',
  );
}

/** The problem with a record that is too long for the parser of YAML, if it is. */
export function recordBeyondLimits(
  file: string,
  yaml: string,
  linesBefore: number,
): ReadingProblem | undefined {
  if (yaml.length <= longestRecord) return undefined;
  return problem(
    file,
    linesBefore + 1,
    `Unexpected record of ${number.format(yaml.length)} characters, expected ${number.format(longestRecord)} at most`,
    'Put here only the fields of one record; the text of a letter belongs below its second `---`.',
  );
}

/** The problem with a letter's body that holds more of something than can be parsed in time, if it does. */
export function bodyBeyondLimits(
  file: string,
  body: string,
  linesBefore: number,
): ReadingProblem | undefined {
  const tooMuch = (index: number, unexpected: string, expected: string) =>
    problem(
      file,
      lineOf(body, index) + linesBefore,
      `Unexpected ${unexpected} in the text, expected ${expected}`,
      'Put here only the text of one letter, as plain Markdown.',
    );
  for (const { pattern, sign, most, what } of amounts) {
    if (body.length <= most || !body.includes(sign)) continue;
    const found = [...body.matchAll(pattern)];
    const first = found[most];
    if (!first) continue;
    const expected = most === 0 ? 'none' : `${number.format(most)} at most`;
    return tooMuch(first.index, `${number.format(found.length)} ${what}`, expected);
  }
  const within = crowdedLists(body);
  if (within !== undefined) {
    const most = number.format(mostWithin);
    return tooMuch(within, `more than ${most} quotes and lists within others`, `${most} at most`);
  }
  const dear = dearParagraph(body);
  if (dear !== undefined) {
    const unexpected = `paragraph of more than ${number.format(mostLines)} lines, or with more code than words`;
    return tooMuch(dear, unexpected, 'shorter ones');
  }
  for (const { 0: run, index } of body.length < longestRun ? [] : body.matchAll(/\S+/gu)) {
    if (run.length < longestRun) continue;
    const expected = `fewer than ${number.format(longestRun)}`;
    return tooMuch(index, `${number.format(run.length)} signs without a space`, expected);
  }
  return undefined;
}
