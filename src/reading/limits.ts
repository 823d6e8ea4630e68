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
  // One sign repeated is one marker, or a line to be filled in.
  { pattern: /(?:([*_~])\1*(?!\1)){33,}/u, what: 'emphasis' },
  { pattern: /^[ \t]{200,}\S/mu, what: 'indented lines' },
];

// To order the marks upon a letter takes time by the square of their number: for 500,000, over a minute.
// Unicode’s own limit for streams is 30 (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format).
const pile = /\p{M}{33,}/u;

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
// times these amounts: 15 seconds to over 90, or an overflow of the stack.
const amounts: readonly { pattern: RegExp; most: number; what: string }[] = [
  { pattern: /\n/gu, most: 20_000, what: 'lines' },
  { pattern: /<[a-z!?/]/giu, most: 1000, what: 'HTML tags' },
  { pattern: /^[ \t]*=+[ \t]*$/gmu, most: 500, what: 'underlined headings' },
  { pattern: /\[\^/gu, most: 2000, what: 'footnotes' },
  { pattern: /^(?:[^|\n]*\|){33}/gmu, most: 0, what: 'table rows with over 32 columns' },
  { pattern: /\S{20000}/gu, most: 0, what: 'runs of 20,000 signs without a space' },
];

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

/** The problem with a file that is too long or nested too deeply to be parsed, if it is. */
export function beyondLimits({ file, text }: TextFile): ReadingProblem | undefined {
  if (text.length > longestFile) return tooLong(file, text.length, 'characters');
  for (const { pattern, what } of nesting) {
    const match = pattern.exec(text);
    if (!match) continue;
    return problem(
      file,
      lineOf(text, match.index),
      `Unexpected depth of ${what} within ${what}, expected ${deepestNesting} at most`,
      'Take the repeated signs out.',
    );
  }
  const piled = pile.exec(text);
  if (piled) {
    return problem(
      file,
      lineOf(text, piled.index),
      'Unexpected letter under more than 32 marks, expected a few at most',
      'Take the repeated signs out.',
    );
  }
  const crowded = crowdedParagraph(text);
  if (crowded === undefined) return undefined;
  return problem(
    file,
    lineOf(text, crowded),
    `Unexpected paragraph of more than ${number.format(mostMarkers)} signs such as \`*\`, \`_\` and \`[\`, expected fewer`,
    'Take the repeated signs out, or divide the paragraph by an empty line.',
  );
}

/** The problem with a letter's body that holds more of something than can be parsed in time, if it does. */
export function bodyBeyondLimits(
  file: string,
  body: string,
  linesBefore: number,
): ReadingProblem | undefined {
  for (const { pattern, most, what } of amounts) {
    const found = [...body.matchAll(pattern)];
    const first = found[most];
    if (!first) continue;
    return problem(
      file,
      lineOf(body, first.index) + linesBefore,
      `Unexpected ${number.format(found.length)} ${what} in the text, expected ${most === 0 ? 'none' : `${number.format(most)} at most`}`,
      'Put here only the text of one letter, as plain Markdown.',
    );
  }
  return undefined;
}
