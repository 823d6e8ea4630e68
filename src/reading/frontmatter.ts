import type { TextFile } from './file.ts';
import { problemAt, type ReadingProblem } from './rules.ts';

/** A letter's file in its two parts. */
export interface Parts {
  yaml: string;
  body: string;
  /** How many lines of the file stand before the YAML, and before the body. */
  linesBeforeYaml: number;
  linesBeforeBody: number;
}

const problem = (file: string, line: number, message: string, fix: string): ReadingProblem =>
  problemAt(file, 'missing-frontmatter', message, fix, line);

const isFence = (line: string) => line.trimEnd() === '---';

/** Splits a letter's file into the record between two lines of `---` and the body below. */
export function splitFrontmatter({ file, text }: TextFile): Parts | ReadingProblem {
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open < 0 || !isFence(lines[open] ?? '')) {
    return problem(
      file,
      Math.max(0, open) + 1,
      open < 0
        ? 'Unexpected empty file, expected a letter'
        : 'Unexpected text at the beginning, expected a line `---`',
      'A letter begins with its record between two lines of `---`; its summary or text follows.',
    );
  }
  const close = lines.findIndex((line, index) => index > open && isFence(line));
  if (close < 0) {
    return problem(
      file,
      open + 1,
      'Unexpected end of file, expected a second line `---` after the record',
      'Put a line `---` between the record and the summary or text.',
    );
  }
  const startOf = (line: number) =>
    lines.slice(0, line).reduce((start, { length }) => start + length + 1, 0);
  // Parts of the text, not copies: of ten thousand letters, each copy would be tens of megabytes.
  return {
    yaml: text.slice(startOf(open + 1), startOf(close)).replace(/\n$/u, ''),
    body: text.slice(startOf(close + 1)),
    linesBeforeYaml: open + 1,
    linesBeforeBody: close + 1,
  };
}
