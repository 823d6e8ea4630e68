import type { z } from 'zod';
import { capped } from '../archive/cap.ts';
import { fieldName, type FieldPath } from '../archive/content.ts';
import type { Edit } from '../archive/problem.ts';
import { didYouMean, suggest } from '../archive/suggest.ts';
import type { Mend } from '../archive/text.ts';
import { excerpt } from '../archive/excerpt.ts';
import { capitalized, withArticle } from '../archive/words.ts';
import type { ReadingProblem } from './rules.ts';
import { fieldAt, fieldsOf, mayBeLeftOut } from './schema-fields.ts';
import type { YamlValue } from './yaml.ts';

type Wording = Pick<ReadingProblem, 'rule' | 'message' | 'fix' | 'edit'> & {
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

const isEmpty = (input: unknown) =>
  input === null || (typeof input === 'string' && input.trim() === '');

function shown(input: unknown): string {
  if (isEmpty(input)) return 'nothing';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'object') return 'fields';
  const text = String(input).trim().replaceAll(/\s+/gu, ' ');
  return `\`${excerpt(text)}\``;
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

function unknownField(key: string, path: FieldPath, { schema, what }: Context): Wording {
  const known = fieldsOf(fieldAt(schema, path));
  const where = path.length ? `\`${fieldName(path)}\`` : withArticle(what);
  return {
    rule: 'unknown-field',
    path: [...path, key],
    atKey: true,
    message: `Unexpected field \`${excerpt(key)}\`, expected a field of ${where}`,
    fix: didYouMean(key, known) || `The fields are ${oneOf(known)}.`,
  };
}

/** What to do about a field that is there and holds nothing. */
function fillIn(path: FieldPath, context: Context): string {
  const isEntry = typeof path.at(-1) === 'number';
  if (isEntry || mayBeLeftOut(fieldAt(context.schema, path)))
    return `Fill the ${isEntry ? 'entry' : 'field'} in, or take the whole line out.`;
  return `Fill the field in: ${help(path, context)}`;
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
    fix: isEmpty(input) && name ? fillIn(path, context) : help(path, context),
  };
}

/** A value that is not one of those a field may have. */
function wrongChoice(
  values: readonly string[],
  input: unknown,
  path: FieldPath,
  context: Context,
): Wording {
  const near = typeof input === 'string' ? didYouMean(input, values) : '';
  // A list longer than a line helps nobody; the nearest ones do.
  const many = values.length > 14;
  const usual = many ? `The values are ${oneOf(values)}.` : describe(fieldAt(context.schema, path));
  return {
    rule: 'invalid-value',
    path,
    message: `Unexpected ${shown(input)} in \`${fieldName(path)}\`, expected ${many ? 'one of its values' : `one of ${oneOf(values)}`}`,
    fix: isEmpty(input) ? fillIn(path, context) : [near, usual].filter(Boolean).join(' '),
  };
}

/** What a refused text is to become, where its field knows what alone can be meant. */
function editOf(issue: z.core.$ZodIssue): Edit | undefined {
  const { input } = issue;
  if (issue.code !== 'custom' || typeof input !== 'string') return undefined;
  const to = (issue.params?.['mend'] as Mend | undefined)?.(input);
  return to === undefined ? undefined : { from: input, to };
}

/** A value that a check of ours refuses, which carries its own message: "expected …". */
function refused(issue: z.core.$ZodIssue, path: FieldPath, context: Context): Wording {
  const { input, message } = issue;
  const name = fieldName(path);
  const isHostless =
    issue.code === 'invalid_format' &&
    issue.format === 'url' &&
    /^https?:/iu.test(String(input).trim());
  const edit = editOf(issue);
  const expected = isHostless
    ? 'expected a web address in which something follows `https://`: https://example.org/'
    : message;
  return {
    rule: 'invalid-value',
    path,
    message: `Unexpected ${shown(input)}${name ? ` in \`${name}\`` : ''}, ${isEmpty(input) ? expected.replace(', or no field at all', '') : expected}`,
    fix: edit
      ? writeInstead(edit)
      : isEmpty(input) && name
        ? fillIn(path, context)
        : help(path, context),
    ...(edit && { edit }),
  };
}

const writeInstead = ({ to }: Edit) => `Write \`${to}\`, or let \`npm run check -- --fix\` do so.`;

function wording(issue: z.core.$ZodIssue, context: Context): Wording {
  const path = issue.path as FieldPath;
  const { input } = issue;
  if (issue.code === 'unrecognized_keys') return unknownField(issue.keys[0] ?? '', path, context);
  if (issue.code === 'invalid_type') return wrongType(issue.expected, input, path, context);
  if (issue.code !== 'invalid_value') return refused(issue, path, context);
  if (input === undefined) return wrongType('string', undefined, path, context);
  return wrongChoice(issue.values.map(String), input, path, context);
}

/** Issues that name one field each. */
const apart = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
    : [issue];

/** The fields that are probably there under misspelt names, each of which is a problem already. */
const misspelt = (issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Set<string> =>
  new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path as FieldPath;
      const known = fieldsOf(fieldAt(schema, path));
      return issue.keys.map((key) => fieldName([...path, suggest(key, known) ?? key]));
    }),
  );

/** The issues that zod finds in a record, as problems at their places in the file. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlValue,
  file: string,
  context: Context,
  /** Where the record stands inside the file: `[3]` for the fourth issue of the list. */
  prefix: FieldPath = [],
): ReadingProblem[] {
  const there = misspelt(issues, context.schema);
  const told = issues.filter(
    ({ input, path }) => input !== undefined || !there.has(fieldName(path as FieldPath)),
  );
  return capped(told.flatMap(apart), (issue) => {
    const { path, atKey, ...words } = wording(issue, context);
    const whole = [...prefix, ...path];
    return {
      ...words,
      file,
      path: fieldName(whole),
      ...(atKey ? yaml.keyAt(whole) : yaml.at(whole)),
    };
  });
}
