import { readFileSync } from 'node:fs';
import path from 'node:path';
import { typeface } from '../../../src/exports/card/typeface.ts';

const folder = path.resolve(
  import.meta.dirname,
  '../../../node_modules/@fontsource/source-serif-4/files',
);

const cut = (weight: 400 | 600) =>
  typeface(
    ['latin', 'latin-ext', 'greek', 'cyrillic'].map(
      (script) =>
        Uint8Array.from(
          readFileSync(path.join(folder, `source-serif-4-${script}-${weight}-normal.woff`)),
        ).buffer,
    ),
  );

/** The typeface of cards, in their two cuts. */
export const faces = { bold: cut(600), regular: cut(400) };
