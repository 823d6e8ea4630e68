/** A `unicode-range`: pairs of the first and the last code point. */
export type Range = readonly (readonly [first: number, last: number])[];

const faces = (css: string) =>
  css.replaceAll(/\/\*[^]*?\*\//gu, '').match(/@font-face\s*\{[^}]*\}/giu) ?? [];

const everything: Range = [[0, Infinity]];

/** How many @font-face rules of a style sheet lack `font-display: swap`. */
export const blockingFaces = (css: string) =>
  faces(css).filter((face) => !/[{;\s]font-display\s*:\s*swap\s*[;}]/iu.test(face)).length;

/** The different ranges of characters for which a style sheet brings fonts. */
export function fontRanges(css: string): Range[] {
  const written = faces(css).map((face) => /unicode-range\s*:([^;}]*)/iu.exec(face)?.[1] ?? '');
  return [...new Set(written)].map((range) => {
    const parts = [...range.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/giu)];
    if (parts.length === 0) return everything;
    return parts.map(([, first = '', last = first]) => [
      Number.parseInt(first.replaceAll('?', '0'), 16),
      Number.parseInt(last.replaceAll('?', 'f'), 16),
    ]);
  });
}

/** Whether any of some characters is in a range. */
export const touches = (range: Range, characters: readonly string[]) =>
  characters.some((character) => {
    const point = character.codePointAt(0) ?? 0;
    return range.some(([first, last]) => first <= point && point <= last);
  });
