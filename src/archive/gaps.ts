import { fieldName, type FieldPath, type Located } from './content.ts';
import type { Place } from './problem.ts';

/** What could not be read of a record that has errors. */
export interface Gaps {
  /** Fields that are missing or hold what they cannot; an empty value stands in the place of each. */
  fields: readonly FieldPath[];
  /** Parts in which something is said that could not be understood, such as a field of an unknown name. */
  parts: readonly FieldPath[];
}

const isWithin = (path: FieldPath, whole: FieldPath) =>
  whole.every((step, index) => path[index] === step);

/**
 * Whether a record may say at a path what could not be read of it: nothing must be concluded from its absence.
 */
export const mayHide = ({ gaps }: Pick<Located<unknown>, 'gaps'>, path: FieldPath): boolean =>
  gaps !== undefined &&
  (gaps.fields.some((field) => isWithin(path, field) || isWithin(field, path)) ||
    gaps.parts.some((part) => isWithin(path, part)));

/**
 * Tells whether a finding is about an empty value that stands in the place of what could not be read: that is a
 * problem already, where the record was read.
 */
export function followsFromGaps(
  records: readonly Located<unknown>[],
): (finding: Place & { file: string; path: string }) => boolean {
  // Of the issues, each has a label; the place says whose it is.
  const placed = ({ file, line, column }: Place & { file: string }) => `${file}:${line}:${column}`;
  const names = new Map<string, string[]>();
  for (const { file, at, gaps } of records) {
    for (const field of gaps?.fields ?? []) {
      const place = placed({ file, ...at(field) });
      names.set(place, [...(names.get(place) ?? []), fieldName(field)]);
    }
  }
  return (finding) =>
    (names.get(placed(finding)) ?? []).some(
      (name) => finding.path === name || finding.path.startsWith(`${name}.`),
    );
}
