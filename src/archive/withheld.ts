// The list of names that were withdrawn: `content/withheld.txt`. A line is a keyed digest, and tells without the
// key neither whose it is nor what for.

/** The name of the list, in the content folder. */
export const withheldFile = 'withheld.txt';

/** An HMAC-SHA-256 in hexadecimal digits (RFC 2104, FIPS 180-4). */
const digest = /^[0-9a-f]{64}$/u;

/** The list as read, and the numbers of the lines that are none of it. */
export interface WithheldLines {
  hashes: ReadonlySet<string>;
  malformed: readonly number[];
}

/** Reads the list: a digest a line, beside empty lines and comments, which begin with `#`. */
export function readWithheld(text: string): WithheldLines {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const entries = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  return {
    hashes: new Set(entries.map(({ line }) => line).filter((line) => digest.test(line))),
    malformed: entries.flatMap(({ line, number }) => (digest.test(line) ? [] : number)),
  };
}
