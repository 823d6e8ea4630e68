import { z } from 'zod';
import type { FieldPath } from '../archive/content.ts';
import type { Gaps } from '../archive/gaps.ts';
import { asFarAsRead } from './as-far-as-read.ts';
import { cutByComment } from './cut-by-comment.ts';
import type { ReadingProblem } from './rules.ts';
import { schemaProblems } from './schema-problems.ts';
import type { YamlValue } from './yaml.ts';

interface Where {
  file: string;
  /** What the record is, in a word, for messages: letter. */
  what: string;
  /** Where the record stands inside the file. */
  prefix?: FieldPath;
}

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)[step],
    root,
  );
}

/**
 * Texts that YAML takes for numbers, booleans or nulls, as they are written.
 *
 * The schema says where text belongs: there `2009` is the text of a date, not a number, and `Null` may
 * be someone's family name. Gives the record with those values replaced; the record itself is kept.
 */
function asWritten(
  record: unknown,
  issues: readonly z.core.$ZodIssue[],
  written: (path: FieldPath) => string | undefined,
): unknown {
  const copy = structuredClone(record);
  for (const issue of issues) {
    const path = issue.path as FieldPath;
    const last = path.at(-1);
    if (issue.code !== 'invalid_type' || issue.expected !== 'string' || last === undefined)
      continue;
    const text = written(path);
    if (text === undefined || text === '' || text === '~') continue;
    (valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>)[last] = text;
  }
  return copy;
}

/**
 * Holds a parsed record to its schema. Gives every problem with it, and the record; one with errors as far as it
 * could be read, with its gaps.
 */
export function readRecord<Schema extends z.ZodType>(
  value: unknown,
  yaml: YamlValue,
  schema: Schema,
  { file, what, prefix = [] }: Where,
): { data?: z.infer<Schema>; gaps?: Gaps; problems: ReadingProblem[] } {
  const warnings = cutByComment(yaml, schema, { file, prefix });
  const options = { reportInput: true };
  let record = value;
  let result = schema.safeParse(record, options);
  if (!result.success) {
    record = asWritten(value, result.error.issues, (path) => yaml.writtenAt([...prefix, ...path]));
    result = schema.safeParse(record, options);
  }
  if (result.success) return { data: result.data, problems: warnings };
  const { issues } = result.error;
  const errors = schemaProblems(issues, yaml, file, { what, schema }, prefix);
  return { ...asFarAsRead(schema, record, issues), problems: [...errors, ...warnings] };
}
