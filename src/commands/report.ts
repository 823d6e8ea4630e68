import { styleText } from 'node:util';
import type { Problem } from '../archive/problem.ts';
import type { Mending } from '../reading/mend-files.ts';
import { harmless } from './harmless.ts';
import { shownLine } from './shown-line.ts';

// Reporters print and never judge. See docs/check.md.

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

type Style = Parameters<typeof styleText>[0];
/** Puts a style on a text where the terminal shows styles (and NO_COLOR is not set). */
type Paint = (style: Style, text: string) => string;

/** A line of a file, from one; nothing where there is none to show. */
export type LineOf = (file: string, line: number) => string | undefined;

/** How a report for a terminal looks. */
interface Look {
  paint?: Paint;
  /** Where the lines come from that are shown below their problems; without it, none are. */
  lineOf?: LineOf;
  /** How many cells a line of the terminal has. */
  width?: number;
}

const styleOf = ({ severity }: Problem) => (severity === 'error' ? 'red' : 'yellow');

/** The line in which a problem stands, and the marks below it. */
function offendingLine(problem: Problem, indent: string, look: Required<Look>): string[] {
  const { paint, lineOf, width } = look;
  const line = lineOf(problem.file, problem.line);
  const gutter = `${indent}${paint('dim', '|')} `;
  const room = Math.max(20, width - indent.length - 2);
  const shown = line === undefined ? undefined : shownLine(line, problem.column, room);
  if (!shown) return [];
  const marks = shown.marks.trimStart();
  const blanks = shown.marks.slice(0, -marks.length);
  return [`${gutter}${shown.text}`, `${gutter}${blanks}${paint(styleOf(problem), marks)}`];
}

function fileReport(file: string, problems: readonly Problem[], look: Required<Look>): string {
  const { paint } = look;
  const places = problems.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  const gradeWidth = Math.max(...problems.map(({ severity }) => severity.length));
  const indent = ' '.repeat(width + 4);
  const lines = problems.flatMap((problem, index) => {
    const { severity, message, fix, rule } = problem;
    const place = (places[index] ?? '').padStart(width);
    const grade = paint(styleOf(problem), severity.padEnd(gradeWidth));
    const head = `  ${place}  ${grade}  ${harmless(message)}   ${paint('dim', rule)}`;
    return [
      head,
      ...offendingLine(problem, indent, look),
      ...(fix ? [indent + harmless(fix)] : []),
    ];
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
 * A report for a terminal: problems by file, each with its line and its fix, and a closing sentence.
 *
 * Takes the problems in their order, the number of files checked and how the report looks.
 */
export function terminalReport(
  problems: readonly Problem[],
  files: number,
  { paint = (_style, text) => text, lineOf = () => undefined, width = 100 }: Look = {},
): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const parts = [...byFile].map(([file, of]) => fileReport(file, of, { paint, lineOf, width }));
  return [...parts, summary(problems, files)].join('\n\n');
}

/** What `--fix` did, in a sentence or two: "Mended 2 files: a.md, b.md". */
export function mendingReport({ changed, failed }: Mending): string {
  const done = `Mended ${plural(changed.length, 'file')}`;
  const list = changed.length > 0 ? `: ${changed.map(harmless).join(', ')}` : '';
  const left = failed.map(({ file, why }) => `Could not write ${harmless(file)} (${why})`);
  return [`${done}${list}`, ...left].join('\n');
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

/** How the standard output looks: its styles, if it shows any, and its width. */
export const terminalLook = {
  paint: (style: Style, text: string) =>
    styleText(style, text, { stream: process.stdout, validateStream: true }),
  width: process.stdout.columns || 100,
};
