import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { letterSchema } from '../../src/archive/letter.ts';
import { leastLetter } from './records.ts';
import { bad, good, least, schemas, type Kind, type Row } from './schema-rows.ts';

const holds = ([kind, change]: Row) =>
  schemas[kind].safeParse({ ...least[kind], ...change }).success;

describe('the schemas', () => {
  it.each(Object.keys(schemas) as Kind[])('a %s may hold the least', (kind) => {
    expect(holds([kind, {}])).toBe(true);
  });

  it.each(good)('a %s may hold %j', (...row) => {
    expect(holds(row)).toBe(true);
  });

  it.each(bad)('a %s may not hold %j', (...row) => {
    expect(holds(row)).toBe(false);
  });

  it.each(Object.keys(schemas) as Kind[])('a %s may hold no key such as __proto__', (kind) => {
    const change = Object.defineProperty({ ...least[kind] }, '__proto__', {
      value: {},
      enumerable: true,
    });
    expect(schemas[kind].safeParse(change).success).toBe(false);
  });

  it('fill in lists that are left out', () => {
    const { addressees, detainees, mentions, issues, asks, related, aliases } =
      letterSchema.parse(leastLetter);
    const lists = [addressees, detainees, mentions, issues, asks, related, aliases];
    expect(lists).toEqual(lists.map(() => []));
  });
});

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The names of all fields in a JSON Schema, those of records within it too, that say nothing. */
function undescribed({ properties = {}, items }: JsonSchema, path: string): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(/\w/u.test(field.description ?? '') ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]),
    ...(items ? undescribed(items, `${path}[]`) : []),
  ];
}

describe('what an editor gets of them', () => {
  const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;

  it.each(Object.entries(schemas))(
    'every field of a %s is described for its author',
    (kind, of) => {
      expect(undescribed(jsonSchema(of), kind)).toEqual([]);
    },
  );

  it('finds a field without a description, however deep it stands', () => {
    const schema = z.strictObject({
      a: z.string().describe('A.'),
      b: z
        .array(z.strictObject({ c: z.string() }))
        .default([])
        .describe('B.'),
    });
    expect(undescribed(jsonSchema(schema), 'x')).toEqual(['x.b[].c']);
  });

  it.each(Object.entries(schemas))('a %s refuses other fields and asks for few', (kind, of) => {
    const schema = jsonSchema(of) as { additionalProperties?: boolean; required?: string[] };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required?.toSorted()).toEqual(Object.keys(least[kind as Kind]).sort());
  });
});
