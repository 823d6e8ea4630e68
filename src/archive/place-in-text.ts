import type { Place } from './problem.ts';

/** The line and column of an index in a text, counted from one. */
export function placeInText(text: string, index: number): Place {
  const before = text.slice(0, index);
  return {
    line: (before.match(/\n/gu)?.length ?? 0) + 1,
    column: index - before.lastIndexOf('\n'),
  };
}
