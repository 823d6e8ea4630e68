/** A value as a JSON file: two spaces deep, so that two states of a file can be compared line by line. */
export const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
