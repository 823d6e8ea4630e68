import type { Warning } from '../found.ts';

// UTF-8 that was read as windows-1252 and saved so: a quotation mark, an accented letter, a Chinese sign.
const shapes =
  /â€(?:[™œ\x9D˜“”¦¢]|\u009D)|Ã[©¨¡ ­³¼¶¤±ª®´»§º\xA0]|Â[ «»©°·\xA0]|[ä-é][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|ï»¿|锟斤拷|鈥[\p{sc=Han}]/gu;

/** Warns of signs that were damaged before the page was saved. They are left as they stand. */
export function mojibake(text: string): Warning[] {
  const found = text.match(shapes) ?? [];
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      message: `Unexpected signs like “${first}” at ${found.length} ${found.length === 1 ? 'place' : 'places'}, expected quotation marks or letters: the page was saved in a wrong encoding before. Look them up where it was published.`,
    },
  ];
}
