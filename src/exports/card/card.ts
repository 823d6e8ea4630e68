import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import { fitted } from './fit.ts';
import type { Typeface } from './typeface.ts';

/** As large as a preview can be: https://developers.facebook.com/docs/sharing/webmasters/images */
const [width, height] = [1200, 630];
const margin = 96;

// The colors of src/styles/tokens.css, in light. No seal red: it marks a detainee of a letter, and none is here.
const paper = '#fdfdfb';
const ink = '#17191d';
const quiet = '#5c6068';
const rule = '#dcdcd6';

const path = (outline: string, color: string) => `<path fill="${color}" d="${outline}"/>`;

const line = (y: number, length: number, weight: number, color: string) =>
  `<rect x="${margin}" y="${y}" width="${length}" height="${weight}" fill="${color}"/>`;

/**
 * The card that stands for the archive where its pages are shared, as SVG: its title, its description, and the
 * lines of a letter, one of which weighs more than the others. It names nobody: it goes where no letter does.
 *
 * All words are outlines, so that no font of any machine plays a part.
 */
export function card(
  { title, description }: Pick<Site, 'title' | 'description'>,
  { bold, regular }: { bold: Typeface; regular: Typeface },
): string {
  const across = width - 2 * margin;
  const head = fitted(
    bold.known(plain(title)),
    { width: across, sizes: [136, 120, 104, 88, 76, 64], most: 2 },
    bold.width,
  );
  const words = fitted(
    regular.known(plain(description)),
    { width: across - 120, sizes: [40, 36, 32], most: 4 },
    regular.width,
  );
  const [headLeading, leading] = [head.size * 1.08, words.size * 1.35];
  const lastLine = height - margin;
  const firstLine = lastLine - (words.lines.length - 1) * leading;
  const headEnd = firstLine - words.size * 0.8 - head.size * 0.42;
  const headStart = headEnd - (head.lines.length - 1) * headLeading;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    line(margin, 132, 3, rule),
    line(margin + 22, 84, 3, rule),
    line(margin + 43, 110, 6, ink),
    ...head.lines.map((text, index) =>
      path(bold.outline(text, margin, headStart + index * headLeading, head.size), ink),
    ),
    ...words.lines.map((text, index) =>
      path(regular.outline(text, margin, firstLine + index * leading, words.size), quiet),
    ),
    '</svg>',
  ].join('');
}
