// Lines of a text that ended where its window did, and those that its writer ended.

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/** The columns that a line takes: a Chinese sign takes two. */
export const columns = (line: string): number => line.length + (line.match(wide)?.length ?? 0);

const han = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const firstWord = (line: string): string =>
  han.test(line.charAt(0)) ? line.charAt(0) : (/^\S+/u.exec(line)?.[0] ?? '');

/** Wider lines are paragraphs as they stand. */
const widest = 130;
const stops = /[.!?:;。！？：；]["”’」』)）]?$/u;

/** The width at which a text was wrapped, if it was. */
export function wrapWidth(blocks: readonly (readonly string[])[]): number | undefined {
  const several = blocks.filter((block) => block.length > 1).flat();
  const widths = several
    .map(columns)
    .filter((width) => width >= 30)
    .sort((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width < 40 || width > widest || (widths.at(-1) ?? 0) > width * 2.5) return undefined;
  const pairs = blocks.flatMap((block) =>
    block.slice(1).map((next, index) => ({ line: block[index] ?? '', next })),
  );
  const long = pairs.filter(({ line }) => columns(line) >= width * 0.5);
  const full = long.filter(({ line, next }) => isFull(line, next, width));
  const open = full.filter(
    ({ line, next }) =>
      !stops.test(line) && (han.test(next.charAt(0)) || /^[\p{Ll}\d“"(]/u.test(next)),
  );
  const enough =
    full.length >= 2 && full.length >= long.length * 0.5 && open.length >= full.length * 0.4;
  return enough ? width : undefined;
}

/** Whether the next word had no room in a line. */
function isFull(line: string, next: string, width: number): boolean {
  const isHan = han.test(line.at(-1) ?? '') && han.test(next.charAt(0));
  return columns(line) + (isHan ? 2 : 1) + columns(firstWord(next)) > width * (isHan ? 0.95 : 0.9);
}

/** Whether a block is a list of lines: each begins as a name or a title does. */
const isListed = (block: readonly string[]): boolean =>
  block.length > 2 &&
  block.slice(1).every((line) => /^[\p{Lu}\p{Lt}\d]/u.test(line)) &&
  block.filter((line) => /,$|\b(?:and|of|the|to|in|for|by|with|a|that)$/u.test(line)).length < 1;

/** Whether all lines of a block but its last are full, as those of a paragraph are. */
const isProse = (block: readonly string[], width: number): boolean =>
  block.length > 2 &&
  block.slice(1).every((next, index) => isFull(block[index] ?? '', next, width));

/**
 * Whether a line goes on in the next.
 *
 * @param signed whether a closing stands above: there a name or an office begins each line, however full the last is
 */
export function goesOn(
  block: readonly string[],
  index: number,
  width: number | undefined,
  signed: boolean,
): boolean {
  const [line, next] = [block[index] ?? '', block[index + 1]];
  if (width === undefined || next === undefined || isListed(block)) return false;
  if (signed && !/^[\p{Ll}(]/u.test(next) && !isProse(block, width)) return false;
  // A parted word goes on wherever its line ends.
  return (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next)) || isFull(line, next, width);
}

/** Two lines as one: Chinese signs meet without a blank. */
export const meet = (line: string, next: string): string =>
  han.test(line.at(-1) ?? '') && han.test(next.charAt(0)) ? line + next : `${line} ${next}`;
