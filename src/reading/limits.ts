import type { Problem } from '../archive/problem.ts';

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
/** The longest run of markers in one line: quotes in quotes, lists in lists, brackets in brackets. */
const deepestNesting = 32;

const markers: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){33,}/mu, what: 'quotes or lists' },
  { pattern: /(?:[[{(][ \t!]*){33,}/u, what: 'brackets' },
  { pattern: /(?:[*_~`][ \t]*){100,}/u, what: 'emphasis' },
  { pattern: /^[ \t]{200,}\S/mu, what: 'indented lines' },
];

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

const number = new Intl.NumberFormat('en');

/** The problem with a file that is too long, in whatever unit its length was taken. */
export function tooLong(file: string, length: number, unit: 'characters' | 'bytes'): Problem {
  const limit = unit === 'bytes' ? largestFile : longestFile;
  return {
    rule: 'beyond-limits',
    severity: 'error',
    file,
    path: '',
    line: 1,
    column: 1,
    message: `Unexpected file of ${number.format(length)} ${unit}, expected ${number.format(limit)} at most`,
    fix: 'Put here only the record and the text of one letter; leave out images and attachments.',
  };
}

/** The problem with a file that is too long or nested too deeply to be parsed, if it is. */
export function beyondLimits({ file, text }: TextFile): Problem | undefined {
  if (text.length > longestFile) return tooLong(file, text.length, 'characters');
  for (const { pattern, what } of markers) {
    const match = pattern.exec(text);
    if (match) {
      return {
        rule: 'beyond-limits',
        severity: 'error',
        file,
        path: '',
        line: lineOf(text, match.index),
        column: 1,
        message: `Unexpected run of ${what} within ${what}, expected ${deepestNesting} at most`,
        fix: 'Take the repeated signs out.',
      };
    }
  }
  return undefined;
}
