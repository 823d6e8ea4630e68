import { styleText } from 'node:util';
import type { Problem } from '../archive/problem.ts';

// Reporters print and never judge. See docs/check.md.

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

type Style = Parameters<typeof styleText>[0];
/** Puts a style on a text where the terminal shows styles (and NO_COLOR is not set). */
type Paint = (style: Style, text: string) => string;

/** Content may hold control signs, and a terminal would obey them. */
const harmless = (text: string) => text.replaceAll(/\p{Cc}/gu, '\u{FFFD}');

function fileReport(file: string, problems: readonly Problem[], paint: Paint): string {
  const places = problems.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  const gradeWidth = Math.max(...problems.map(({ severity }) => severity.length));
  const lines = problems.flatMap(({ severity, message, fix, rule }, index) => {
    const place = (places[index] ?? '').padStart(width);
    const grade = paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd(gradeWidth));
    const head = `  ${place}  ${grade}  ${harmless(message)}   ${paint('dim', rule)}`;
    return fix ? [head, `${' '.repeat(width + 4)}${harmless(fix)}`] : [head];
  });
  return [paint('underline', harmless(file)), ...lines].join('\n');
}

/** The sentence that closes a report: "2 errors, 1 warning in 57 files". */
export function summary(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return `${plural(files, 'file')} checked, no problems`;
  const counts = [
    ...(errors ? [plural(errors, 'error')] : []),
    ...(warnings ? [plural(warnings, 'warning')] : []),
  ];
  return `${counts.join(', ')} in ${plural(files, 'file')}`;
}

/**
 * A report for a terminal: problems by file, each with its fix, and a closing sentence.
 *
 * Takes the problems in their order, the number of files checked and how to paint a text.
 */
export function terminalReport(
  problems: readonly Problem[],
  files: number,
  paint: Paint = (_style, text) => text,
): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const parts = [...byFile].map(([file, of]) => fileReport(file, of, paint));
  return [...parts, summary(problems, files)].join('\n\n');
}

/** A report for machines: the files checked and the problems, each field in its documented place. */
export function jsonReport(problems: readonly Problem[], files: readonly string[]): string {
  const report = {
    files,
    problems: problems.map(({ rule, severity, file, path, line, column, message, fix }) => ({
      rule,
      severity,
      file,
      path,
      line,
      column,
      message,
      fix,
    })),
  };
  return JSON.stringify(report, undefined, 2);
}

/** Styles for the standard output, if it shows any. */
export const terminalPaint: Paint = (style, text) =>
  styleText(style, text, { stream: process.stdout, validateStream: true });
