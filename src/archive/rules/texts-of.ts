import type { FieldPath } from '../content.ts';

/** A text of a record, and the way to it. */
export interface FieldText {
  path: FieldPath;
  text: string;
}

/** Every text that a record holds, its lists and fields walked through; only those that are wanted, if so. */
export function textsOf(value: unknown, isWanted = (_: string) => true): FieldText[] {
  const found: FieldText[] = [];
  const way: (string | number)[] = [];
  const walk = (part: unknown): void => {
    if (typeof part === 'string') {
      if (isWanted(part)) found.push({ path: [...way], text: part });
    } else if (typeof part === 'object' && part !== null) {
      const isList = Array.isArray(part);
      for (const [key, field] of Object.entries(part)) {
        way.push(isList ? Number(key) : key);
        walk(field);
        way.pop();
      }
    }
  };
  walk(value);
  return found;
}
