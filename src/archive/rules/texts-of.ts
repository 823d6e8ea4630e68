import type { FieldPath } from '../content.ts';

/** A text of a record, and the way to it. */
export interface FieldText {
  path: FieldPath;
  text: string;
}

/** Every text that a record holds, its lists and fields walked through. */
export function* textsOf(value: unknown, path: FieldPath = []): Generator<FieldText> {
  if (typeof value === 'string') {
    yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* textsOf(entry, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) yield* textsOf(field, [...path, key]);
  }
}
