import type { Problem } from '../archive/problem.ts';
import { harmless } from './harmless.ts';
import { summary } from './report.ts';

// As the Actions toolkit escapes them: https://github.com/actions/toolkit, packages/core/src/command.ts.
const escapeMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * A report for GitHub: a workflow command for each problem, which puts it beside its line in a pull
 * request, and the closing sentence. Nothing else of the content stands in it, for GitHub would obey a line
 * of it that looks like a command.
 */
export function githubReport(problems: readonly Problem[], files: number): string {
  const commands = problems.map(({ severity, file, line, column, rule, message, fix }) => {
    const text = [message, fix].filter(Boolean).map(harmless).join('\n');
    const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
    return `::${severity} ${place},title=${escapeProperty(rule)}::${escapeMessage(text)}`;
  });
  return [...commands, summary(problems, files)].join('\n');
}
