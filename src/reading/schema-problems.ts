import type { z } from 'zod';
import { fieldName, type FieldPath } from '../archive/content.ts';
import { didYouMean, suggest } from '../archive/suggest.ts';
import { capitalized, withArticle } from '../archive/words.ts';
import type { ReadingProblem } from './rules.ts';
import { fieldAt, fieldsOf } from './schema-fields.ts';
import type { YamlValue } from './yaml.ts';

type Wording = Pick<ReadingProblem, 'rule' | 'message' | 'fix'> & {
  path: FieldPath;
  atKey?: boolean;
};

interface Context {
  /** What the record is, in a word: letter, person. */
  what: string;
  schema: z.ZodType;
}

const expectedWords: Record<string, string> = {
  string: 'text',
  array: 'a list, each entry on its own line after a hyphen',
  object: 'fields, each on its own line',
  number: 'a number',
  int: 'a whole number',
};

function shown(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'object') return 'fields';
  const text = String(input).trim().replaceAll(/\s+/gu, ' ');
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

const oneOf = (values: readonly unknown[]) =>
  values.map((value) => `\`${String(value)}\``).join(', ');

/** The description of a field, for its author. */
const describe = (schema: z.ZodType | undefined) => schema?.description ?? '';

/** What belongs at a path, for the author of what stands there. */
function help(path: FieldPath, { schema, what }: Context): string {
  const field = fieldAt(schema, path);
  const fields = oneOf(fieldsOf(field));
  if (path.length === 0) return `${capitalized(withArticle(what))} is a list of fields: ${fields}.`;
  if (describe(field)) return describe(field);
  // An entry of a list has no words of its own.
  return fields ? `The fields are ${fields}.` : describe(fieldAt(schema, path.slice(0, -1)));
}

function unknownFields(
  keys: readonly string[],
  path: FieldPath,
  { schema, what }: Context,
): Wording[] {
  const known = fieldsOf(fieldAt(schema, path));
  const where = path.length ? `\`${fieldName(path)}\`` : withArticle(what);
  return keys.map((key) => ({
    rule: 'unknown-field',
    path: [...path, key],
    atKey: true,
    message: `Unexpected field \`${key}\`, expected a field of ${where}`,
    fix: suggest(key, known) ? didYouMean(key, known) : `The fields are ${oneOf(known)}.`,
  }));
}

function wrongType(expected: string, input: unknown, path: FieldPath, context: Context): Wording {
  const name = fieldName(path);
  if (input === undefined) {
    const parent = fieldName(path.slice(0, -1)) || context.what;
    return {
      rule: 'missing-field',
      path,
      message: `Unexpected ${parent} without \`${String(path.at(-1))}\`, expected that field`,
      fix: `Add \`${String(path.at(-1))}\`: ${describe(fieldAt(context.schema, path))}`,
    };
  }
  return {
    rule: 'invalid-value',
    path,
    message: `Unexpected ${shown(input)}${name ? ` in \`${name}\`` : ''}, expected ${expectedWords[expected] ?? expected}`,
    fix:
      input === null && name
        ? 'Fill the field in, or take the whole line out.'
        : help(path, context),
  };
}

function wording(issue: z.core.$ZodIssue, context: Context): Wording[] {
  const path = issue.path as FieldPath;
  const { input } = issue;
  const field = fieldAt(context.schema, path);
  const name = fieldName(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys, path, context);
    case 'invalid_type':
      return [wrongType(issue.expected, input, path, context)];
    case 'invalid_value': {
      if (input === undefined) return [wrongType('string', undefined, path, context)];
      const values = issue.values.map(String);
      const near = typeof input === 'string' ? didYouMean(input, values) : '';
      // A list longer than a line helps nobody; the nearest ones do.
      return [
        {
          rule: 'invalid-value',
          path,
          message: `Unexpected ${shown(input)} in \`${name}\`, expected ${values.length > 14 ? 'one of its values' : `one of ${oneOf(values)}`}`,
          fix: [near, values.length > 14 ? `The values are ${oneOf(values)}.` : describe(field)]
            .filter(Boolean)
            .join(' '),
        },
      ];
    }
    default:
      // Every other check of ours carries its own message: "expected …".
      return [
        {
          rule: 'invalid-value',
          path,
          message: `Unexpected ${shown(input)}${name ? ` in \`${name}\`` : ''}, ${issue.message}`,
          fix: help(path, context),
        },
      ];
  }
}

/** The issues that zod finds in a record, as problems at their places in the file. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlValue,
  file: string,
  context: Context,
  /** Where the record stands inside the file: `[3]` for the fourth issue of the list. */
  prefix: FieldPath = [],
): ReadingProblem[] {
  return issues.flatMap((issue) =>
    wording(issue, context).map(({ path, atKey, ...words }) => ({
      ...words,
      severity: 'error' as const,
      file,
      path: fieldName([...prefix, ...path]),
      ...(atKey ? yaml.keyAt([...prefix, ...path]) : yaml.at([...prefix, ...path])),
    })),
  );
}
