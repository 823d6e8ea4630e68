import { shortened } from '../../archive/words.ts';
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

/** More than has room in any size: no one need measure all of a book. */
const mostSigns = 480;

const titleLeading = 1.08;
const wordsLeading = 1.35;

const path = (outline: string, color: string) => `<path fill="${color}" d="${outline}"/>`;

const bar = (x: number, y: number, length: number, weight: number, color: string) =>
  `<rect x="${x}" y="${y}" width="${length}" height="${weight}" fill="${color}"/>`;

/**
 * The card that stands for the archive where its pages are shared, as SVG: its title, its description, and the
 * lines of a letter, with something in one of them that weighs more: a name. It names nobody: it goes where no letter does.
 *
 * All words are outlines, so that no font of any machine plays a part.
 */
export function card(
  { title, description }: Pick<Site, 'title' | 'description'>,
  { bold, regular }: { bold: Typeface; regular: Typeface },
): string {
  const across = width - 2 * margin;
  const words = fitted(
    shortened(regular.known(plain(description)), mostSigns),
    { width: across, height: 176, sizes: [40, 36, 32, 28], leading: wordsLeading },
    regular.width,
  );
  const bottom = height - margin;
  const wordsStart = bottom - (words.lines.length - 1) * words.size * wordsLeading;
  const titleEnd = wordsStart - words.size - 32;
  const head = fitted(
    shortened(bold.known(plain(title)), mostSigns),
    {
      width: across,
      height: titleEnd - margin - 64,
      sizes: [136, 116, 100, 88, 76, 64, 52],
      leading: titleLeading,
    },
    bold.width,
  );
  // Less what hangs below the line: y, p, g.
  const titleStart =
    titleEnd - head.size * 0.24 - (head.lines.length - 1) * head.size * titleLeading;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...[1, 0.96, 0.58].map((part, index) =>
      bar(margin, margin + index * 24, Math.round(across * part), 2, rule),
    ),
    bar(margin + 318, margin + 22, 132, 6, ink),
    ...head.lines.map((text, index) =>
      path(
        bold.outline(text, margin, titleStart + index * head.size * titleLeading, head.size),
        ink,
      ),
    ),
    ...words.lines.map((text, index) =>
      path(
        regular.outline(text, margin, wordsStart + index * words.size * wordsLeading, words.size),
        quiet,
      ),
    ),
    '</svg>',
  ].join('');
}
