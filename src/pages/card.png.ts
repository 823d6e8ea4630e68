import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { card } from '../exports/card/card.ts';
import { typeface } from '../exports/card/typeface.ts';
import { site } from './_site.ts';

/** Files of the typeface in two cuts, each as an address that holds all of it. */
const files = import.meta.glob<string>(
  '/node_modules/@fontsource/source-serif-4/files/source-serif-4-*-{400,600}-normal.woff',
  { query: '?inline', import: 'default', eager: true },
);

/** Latin first: other files have spaces and points too, which belong to its words. */
const scripts = 'latin latin-ext vietnamese greek cyrillic cyrillic-ext'.split(' ');

/** One cut of the typeface, by its weight. */
function cut(weight: 400 | 600) {
  const found = scripts.flatMap((script) => {
    const name = `/source-serif-4-${script}-${weight}-normal.woff`;
    const [, address = ''] = Object.entries(files).find(([file]) => file.endsWith(name)) ?? [];
    const [, base64] = address.split(';base64,');
    return base64 === undefined ? [] : [Uint8Array.from(Buffer.from(base64, 'base64')).buffer];
  });
  if (found.length !== scripts.length) {
    throw new Error(
      `Unexpected ${found.length} files of Source Serif 4, expected ${scripts.length}`,
    );
  }
  return typeface(found);
}

/** The archive’s card for link previews. */
export const GET: APIRoute = async () => {
  const picture = card(site, { bold: cut(600), regular: cut(400) });
  // Few colors: a card is fetched by servers and phones for every link that someone shares.
  const png = await sharp(Buffer.from(picture)).png({ palette: true, colours: 64 }).toBuffer();
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
};
