import type { Problem } from '../archive/problem.ts';

/** Where a line and column stand in a text. */
function offsetOf(text: string, { line, column }: Problem): number {
  let start = 0;
  for (let before = 1; before < line; before += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** What follows a value that stands in one line: nothing more of it, at any rate. */
const valueEnd = /^['"]?[ \t]*(?:[,\]}#\n]|$)/u;

/** Puts right what a problem knows to put right, if it stands in the file as it was read. */
function edited(text: string, problem: Problem): string {
  const { edit } = problem;
  if (!edit) return text;
  const place = offsetOf(text, problem);
  const start = /['"]/u.test(text.charAt(place)) ? place + 1 : place;
  const end = start + edit.from.length;
  const isThere = text.startsWith(edit.from, start) && valueEnd.test(text.slice(end));
  return isThere ? text.slice(0, start) + edit.to + text.slice(end) : text;
}

/**
 * A file’s text with everything put right that has only one right answer: the edits that its problems carry,
 * the form of its characters (NFC, https://www.unicode.org/reports/tr15/) and the end of its last line. All
 * else stays as it is, comments included.
 *
 * Takes the text as it was read, so without a byte-order mark and with `\n` after each line, and its problems.
 */
export function mended(text: string, problems: readonly Problem[]): string {
  // From the end, so that the places before it stay where they are.
  const whole = problems
    .toSorted((a, b) => b.line - a.line || b.column - a.column)
    .reduce(edited, text)
    .normalize('NFC');
  return whole === '' || whole.endsWith('\n') ? whole : `${whole}\n`;
}
