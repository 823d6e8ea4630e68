import type { Origin } from '../found.ts';
import type { Page } from '../page.ts';
import { sentencesIn } from '../people/sentences.ts';
import type { LetterText } from '../text/letter-text.ts';
import { isPageNote } from '../text/marks.ts';
import { isProse } from '../text/prose.ts';

const noun = '(?:letters?|statement|text|petition|appeal|version)';

/** What a page says above the pictures that show a letter: “See the full letter below”. */
const shownBelow = new RegExp(
  [
    String.raw`(?<!\p{L})(?:see|read|view|find) (?:\p{L}+ ){0,4}${noun}(?: \p{L}+){0,4}? (?:below|attached|pictured)[.:]?$`,
    String.raw`(?<!\p{L})(?:full|original|complete|entire) ${noun}(?: \p{L}+){0,4}? (?:below|follows|attached|in the (?:pictures?|images?|photos?|scans?)(?: below)?)[.:]?$`,
    '(?:信件|公开信|公開信|声明|聲明|全文|原文)(?:如下图|如下圖|见图|見圖|见下图|見下圖)[。：:]?$',
  ].join('|'),
  'iu',
);

/**
 * Where a page tells of a letter whose words stand in its pictures alone: a line that points to the letter below, and
 * no running text below it.
 */
export function picturedIn({ hasPictures }: Page, { lines }: LetterText): Origin | undefined {
  if (hasPictures !== true) return undefined;
  const at = lines.findLastIndex(({ text }) =>
    sentencesIn(text).some((sentence) => shownBelow.test(sentence)),
  );
  const line = lines[at];
  const goesOn = lines.slice(at + 1).some(({ text }) => isProse(text) && !isPageNote(text));
  return line && !goesOn ? { how: 'inferred', line: line.number, quote: line.text } : undefined;
}
