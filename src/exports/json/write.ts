import type { Frame } from '../pieces.ts';

/** A value as a JSON file: two spaces deep, so that two states of a file can be compared line by line. */
export const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const lineAt = (depth: number) => `\n${'  '.repeat(depth)}`;

/** A value as it stands in such a file within so many others. No text of JSON breaks a line. */
export const jsonWithin = (value: unknown, depth: number): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', lineAt(depth));

/** A list as it stands in such a file within so many others, about values that are one deeper. */
export const listFrame = (depth: number): Frame => ({
  before: `[${lineAt(depth + 1)}`,
  between: `,${lineAt(depth + 1)}`,
  after: `${lineAt(depth)}]`,
  empty: '[]',
});
