// YAML as a maintainer writes it. By hand, since a library takes longer for fifty thousand letters than all the rest.

/** A text as a scalar of YAML that is nothing but a text. */
export const quoted = (text: string) => JSON.stringify(text);

/** A field, where there is something to say. */
export const field = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `${name}: ${value}\n`;

/** A list of blocks, each of whose lines ends; nothing where it is empty. */
export const list = (name: string, entries: readonly string[]): string =>
  entries.length > 0
    ? `${name}:\n${entries.map((entry) => `  - ${entry.trimEnd().replaceAll('\n', '\n    ')}\n`).join('')}`
    : '';

/** A list in one line; nothing where it is empty. */
export const inLine = (name: string, entries: readonly string[]): string =>
  entries.length > 0 ? `${name}: [${entries.join(', ')}]\n` : '';
