import opentype, { type Font } from 'opentype.js';

/** One cut of a typeface, which may come in several files, each with some scripts. */
export interface Typeface {
  /** A text without the signs that no file has. */
  known: (text: string) => string;
  /** How wide a line of text is, in the unit of its size. */
  width: (text: string, size: number) => number;
  /** A line of text as the outlines of an SVG path, from where it begins on its base line. */
  outline: (text: string, x: number, y: number, size: number) => string;
}

/** Digits after the point, of a pixel: no one sees more. */
const precision = 2;

/**
 * A typeface from the files of its cut, the first that has a sign being the one that gives it.
 * Takes TrueType, OpenType or WOFF.
 */
export function typeface(files: readonly ArrayBuffer[]): Typeface {
  const fonts = files.map((file) => opentype.parse(file));
  const fontOf = (sign: string) => fonts.find((font) => font.charToGlyphIndex(sign) > 0);

  /** A text in runs of one file each. */
  function runs(text: string): { font: Font; text: string }[] {
    const found: { font: Font; text: string }[] = [];
    for (const sign of text) {
      const font = fontOf(sign);
      const last = found.at(-1);
      if (!font) continue;
      if (last?.font === font) last.text += sign;
      else found.push({ font, text: sign });
    }
    return found;
  }

  return {
    known: (text) => [...text].filter(fontOf).join(''),
    width: (text, size) =>
      runs(text).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, size), 0),
    outline: (text, x, y, size) => {
      let at = x;
      return runs(text)
        .map((run) => {
          const path = run.font.getPath(run.text, at, y, size).toPathData(precision);
          at += run.font.getAdvanceWidth(run.text, size);
          return path;
        })
        .join('');
    },
  };
}
