import opentype, { type Font, type PathCommand } from 'opentype.js';

/** One cut of a typeface, which may come in several files, each with some scripts. */
export interface Typeface {
  /** A text without the signs that no file has. */
  known: (text: string) => string;
  /** How wide a line of text is, in the unit of its size. */
  width: (text: string, size: number) => number;
  /** A line of text as the outlines of an SVG path, from where it begins on its base line. */
  outline: (text: string, x: number, y: number, size: number) => string;
}

const coordinates = ['x1', 'y1', 'x2', 'y2', 'x', 'y'] as const;

/** A step of an outline in SVG. opentype.js has its own, which writes NaN for what is nearly a whole number. */
const step = (command: PathCommand): string =>
  command.type +
  coordinates
    .flatMap((name) => (name in command ? [(command as Record<typeof name, number>)[name]] : []))
    .map((value) => value.toFixed(2))
    .join(' ');

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

  // A text is measured in many sizes, and each time takes what it takes to shape it.
  const widths = new Map<string, number>();

  return {
    known: (text) => [...text].filter(fontOf).join(''),
    width: (text, size) => {
      const known =
        widths.get(text) ??
        runs(text).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, 1), 0);
      widths.set(text, known);
      return known * size;
    },
    outline: (text, x, y, size) => {
      let at = x;
      return runs(text)
        .map((run) => {
          const { commands } = run.font.getPath(run.text, at, y, size);
          at += run.font.getAdvanceWidth(run.text, size);
          return commands.map(step).join('');
        })
        .join('');
    },
  };
}
