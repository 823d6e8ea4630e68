import { byCodePoint } from './code-point.ts';

/** How grave a problem is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** A place in a file; lines and columns count from one. */
export interface Place {
  line: number;
  column: number;
}

/** What to write in place of a text that stands at a problem’s place, where only one thing can be meant. */
export interface Edit {
  from: string;
  to: string;
}

/** One thing that is wrong with the content, where it stands and how to mend it. */
export interface Problem extends Place {
  /** The id of the rule that found it; `docs/rules/<rule>.md` explains it. */
  rule: string;
  severity: Severity;
  /** The file's path, with forward slashes, from the folder where the command runs. */
  file: string;
  /** The field, as `signatories[0].person`; empty for a whole file or its body. */
  path: string;
  /** "Unexpected X, expected Y", without a full stop. */
  message: string;
  /** What to do about it, in a sentence or two; empty where the message says it all. */
  fix: string;
  /** The one right answer, where there is one: `check --fix` writes it. Reports do not show it. */
  edit?: Edit;
}

/** Problems in the order in which a person mends them: by file, then by place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCodePoint(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodePoint(a.rule, b.rule) ||
      byCodePoint(a.message, b.message),
  );
}
