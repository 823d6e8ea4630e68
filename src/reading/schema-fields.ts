import { z } from 'zod';
import type { FieldPath } from '../archive/content.ts';

/** A schema without the layers that make it optional or give it a default. */
export function withoutDefault(schema: z.core.$ZodType): z.core.$ZodType {
  return mayBeLeftOut(schema) ? withoutDefault(schema.unwrap()) : schema;
}

/** Whether a record is complete without the field of a schema. */
export const mayBeLeftOut = (
  schema: z.core.$ZodType | undefined,
): schema is z.ZodOptional | z.ZodDefault =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** The schema of the field at a path, with its description; nothing for a path the schema lacks. */
export function fieldAt(schema: z.core.$ZodType, path: FieldPath): z.ZodType | undefined {
  let field: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const outer: z.core.$ZodType | undefined = field && withoutDefault(field);
    if (outer instanceof z.ZodObject) {
      field = (outer.shape as Record<string, z.core.$ZodType>)[String(step)];
    } else if (outer instanceof z.ZodArray) {
      field = outer.element;
    } else {
      return undefined;
    }
  }
  return field as z.ZodType | undefined;
}

/** The names of the fields that an object schema has; none for any other schema. */
export function fieldsOf(schema: z.core.$ZodType | undefined): string[] {
  const object = schema && withoutDefault(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape as object) : [];
}
