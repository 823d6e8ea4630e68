import { largestFile } from '../limits.ts';

/** A content that git was asked for; nothing where it has none, or one larger than any file that is read. */
type Content = Buffer | undefined;

/** What stands before a content: `<id> blob <size>`, or `<id> missing`. */
const header = /^\S+ (?:(?<type>\w+) (?<size>\d+)|\w+)$/u;

/**
 * Reads what `git cat-file --batch` writes: a line for each content, then the content and a line’s end.
 *
 * Gives a function that takes the output piece by piece, wherever it is cut, and gives the contents that
 * are complete with it. Of what is too large nothing is kept.
 */
export function batchReader(): (chunk: Uint8Array) => Content[] {
  let rest = Buffer.alloc(0);
  let passedOver = 0;
  return (chunk) => {
    const contents: Content[] = [];
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
    for (;;) {
      const over = Math.min(passedOver, rest.length);
      passedOver -= over;
      rest = rest.subarray(over);
      const end = rest.indexOf('\n');
      if (passedOver > 0 || end < 0) return contents;
      const { type, size } = header.exec(rest.toString('utf8', 0, end))?.groups ?? {};
      const length = Number(size ?? 0);
      const begin = end + 1;
      if (type !== 'blob' || length > largestFile) {
        contents.push(undefined);
        rest = rest.subarray(begin);
        passedOver = type === undefined ? 0 : length + 1;
      } else if (rest.length < begin + length + 1) {
        return contents;
      } else {
        contents.push(rest.subarray(begin, begin + length));
        rest = rest.subarray(begin + length + 1);
      }
    }
  };
}
