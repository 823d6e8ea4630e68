import { z } from 'zod';
import type { FieldPath } from '../archive/content.ts';
import type { Gaps } from '../archive/gaps.ts';
import { mayBeLeftOut, withoutDefault } from './schema-fields.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as far as it fits its schema; what does not is as if it were left out, or an empty text. */
function fitting(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = withoutDefault(schema);
  if (inner instanceof z.ZodObject && (isRecord(value) || !mayBeLeftOut(schema))) {
    const fields = Object.entries(inner.shape as Record<string, z.core.$ZodType>);
    const given = isRecord(value) ? value : {};
    return Object.fromEntries(
      fields.flatMap(([key, field]) => {
        const read = fitting(field, given[key]);
        return read === undefined ? [] : [[key, read]];
      }),
    );
  }
  if (inner instanceof z.ZodArray)
    // Every entry keeps its place, by which problems name it.
    return Array.isArray(value) ? value.map((entry) => fitting(inner.element, entry)) : [];
  const read = z.safeParse(schema, value);
  if (read.success) return read.data;
  // All that must be there and is no list is text: a date, an id, a word of a vocabulary.
  return mayBeLeftOut(schema) ? z.parse(schema, undefined) : '';
}

/**
 * A record with errors as far as it could be read, and what could not be. Nothing where it is no record at all.
 *
 * Takes what its schema finds in it. Whatever must be there and is not has an empty text in its place, also where
 * the schema knows better than that: nobody but the rules, which pass over such places, may see it.
 */
export function asFarAsRead<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): { data: z.infer<Schema>; gaps: Gaps } | undefined {
  if (!isRecord(value)) return undefined;
  // A record that holds an unknown field, or fields that do not go together, keeps the others.
  const [parts = [], fields = []] = [true, false].map((isPart) =>
    issues
      .filter(
        ({ code, input }) =>
          isPart === (code === 'unrecognized_keys' || (isRecord(input) && code === 'custom')),
      )
      .map(({ path }) => path as FieldPath),
  );
  return { data: fitting(schema, value) as z.infer<Schema>, gaps: { fields, parts } };
}
