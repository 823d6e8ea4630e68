import { fromHtml } from 'hast-util-from-html';
import type { Slip } from './damage.ts';
import type { DamageText } from './damage-text.ts';

// The signs that windows-1252 has for 0x80 to 0x9F; five of these bytes are no sign in it and stand for themselves.
// Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The byte that a sign was read from as windows-1252; nothing for a sign that it does not have. */
function byteOf(sign: string): number | undefined {
  const code = sign.charCodeAt(0);
  const at = high.indexOf(sign);
  return at >= 0 ? 0x80 + at : code >= 0xa0 && code <= 0xff ? code : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What signs of windows-1252 say if their bytes are UTF-8; nothing where they are not. */
function asUtf8(text: string): string | undefined {
  const bytes = [...text].map(byteOf);
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    return utf8.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}

/** Signs above ASCII that windows-1252 has, two or more in a row. */
const runs = new RegExp(`[${high}\\u00A0-\\u00FF]{2,}`, 'gu');

/**
 * Whether it is plain that UTF-8 was read as windows-1252. “É»” would be a sign of UTF-8 too: so the first sign must be
 * one that words hardly have before such a sign, or all of it must turn into another script.
 */
const isPlain = (found: string, mend: string) =>
  /^(?:â€|Â[\u00A0-\u00BF]|ðŸ|â[„†‚ž‰])/u.test(found) ||
  /^Ã[^\p{L}]/u.test(found) ||
  /^Ã[\u0081-\u00BFƒ†‰ŠŒŽšœžŸ]/u.test(found) ||
  (found.length >= 4 &&
    /^[\p{sc=Han}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Tibetan}\p{P}\s]+$/u.test(mend));

function mojibake({ markdown }: DamageText): Slip[] {
  return [...markdown.matchAll(runs)].flatMap(({ 0: found, index: start }): Slip[] => {
    const end = start + found.length;
    const mend = asUtf8(found);
    if (mend !== undefined && isPlain(found, mend)) {
      return [{ kind: 'wrong-encoding', start, end, mend }];
    }
    // One of its signs is lost: “â€ ” for a closing quote.
    return /^â€/u.test(found) ? [{ kind: 'wrong-encoding', start, end }] : [];
  });
}

const lostSigns = ({ markdown }: DamageText): Slip[] =>
  [...markdown.matchAll(/\p{L}{0,30}\uFFFD[\p{L}\uFFFD]*/gu)].map(({ 0: found, index: start }) => ({
    kind: 'lost-sign',
    ...{ start, end: start + found.length },
  }));

/** The text that an entity stands for. */
function textOf(entity: string): string {
  const [node] = fromHtml(entity, { fragment: true }).children;
  return node?.type === 'text' ? node.value : '';
}

/** Entities that a page shows as such: in Markdown, their first sign is escaped. */
function leftEntities({ markdown }: DamageText): Slip[] {
  const entities = /\\?&(?:amp;)?(?:[a-z]{2,8}\d?|#\d{2,7}|#x[\da-f]{2,6});/giu;
  return [...markdown.matchAll(entities)].flatMap(({ 0: found, index: start }): Slip[] => {
    // What Markdown itself writes so, a reader sees as the sign meant.
    if (/^&(?:#x[\dA-F]+|amp|lt|gt);$/u.test(found)) return [];
    const entity = found.replace(/^\\/u, '').replace(/^&amp;/u, '&');
    const sign = textOf(entity);
    if (sign === '' || sign === entity || /[\p{Cc}<>&]/u.test(sign)) return [];
    const end = start + found.length;
    return [{ kind: 'left-entity', start, end, mend: sign.replace('\u{A0}', ' ') }];
  });
}

/** Text that was read in the wrong encoding, signs that are lost for good, and entities that were left. */
export const encodingSlipsIn = (text: DamageText): Slip[] => [
  ...mojibake(text),
  ...lostSigns(text),
  ...leftEntities(text),
];
