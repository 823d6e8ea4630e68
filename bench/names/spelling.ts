import { fold } from '../../src/archive/fold.ts';

// How two spellings compare, for the labels alone: plain and slow, and no part of the finder.

/** The letters a–z of a text, without diacritics, spaces or marks: “Lü Xiao-bo” is “luxiaobo”. */
export const letters = (text: string) => fold(text).replaceAll(/[^a-z]/gu, '');

/** A text without case, spaces, hyphens, apostrophes and points; diacritics stay. */
export const written = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}]|[ʻʼ]/gu, '');

/** The words of a name, without diacritics: “O’Keeffe, Anna-Lena” is o keeffe anna lena. */
export const words = (text: string) =>
  fold(text)
    .replaceAll(/[’'ʻʼ]/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** The first word last, and the last word first: the two ways to turn a name round. */
export function turned(name: string): string[] {
  const parts = name.split(' ');
  if (parts.length < 2) return [];
  return [[...parts.slice(1), parts[0]].join(' '), [parts.at(-1), ...parts.slice(0, -1)].join(' ')];
}

/**
 * Edits between two words, where two neighbours that change places are one edit (optimal string
 * alignment); one more than the limit where there are more edits than that.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
      );
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] ?? limit) + 1);
      here.push(best);
    }
    if (Math.min(...here) > limit) return limit + 1;
    before = above;
    above = here;
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}
