import type { Slip } from './damage.ts';
import type { DamageText, Paragraph } from './damage-text.ts';

/** Signs that come in pairs, in English and Chinese; in other languages, quotes open as they close elsewhere. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
];
const quotes = ['“', '”'] as const;

/** Whether a bracket closes what only counts, “1)”, “a)”, “iv)”, or is the mouth of a face. */
const isCount = (text: string, index: number) =>
  /(?:^|[^\p{L}\p{N}])(?:\d{1,3}|[a-z]|[ivx]{1,4}|[:;]-?)$/iu.test(
    text.slice(Math.max(0, index - 5), index),
  );

/** The place of the first sign of a pair that has no other; nothing where all have one. */
function loneSign(text: string, [open, close]: readonly [string, string]): number | undefined {
  const opened: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === open) opened.push(index);
    else if (sign === close && opened.pop() === undefined && !isCount(text, index)) return index;
  }
  return opened[0];
}

function loneQuote({ text }: Paragraph, next: string): number | undefined {
  const at = loneSign(text, quotes);
  // A quotation of several paragraphs opens in each, and closes in the last alone.
  return at !== undefined && text.charAt(at) === '“' && /^\s*(?:>\s*)?“/u.test(next)
    ? undefined
    : at;
}

/** Brackets and quotes that stand alone in their paragraph. */
export function unpairedIn({ paragraphs, isEnglish, words }: DamageText): Slip[] {
  // Of „German“ and »Danish« quotes the signs are others’ opening ones.
  const hasQuotes = isEnglish || words.size === 0;
  return paragraphs.flatMap((paragraph, index): Slip[] => {
    const { text } = paragraph;
    const lone = [
      ...pairs.map((pair) => loneSign(text, pair)),
      ...(hasQuotes ? [loneQuote(paragraph, paragraphs[index + 1]?.text ?? '')] : []),
    ].filter((at) => at !== undefined);
    return lone.map((at) => {
      const end = at + (/^\S{0,20}/u.exec(text.slice(at))?.[0].length ?? 1);
      const start = at - (/\S{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0);
      return { kind: 'unpaired', start: paragraph.start + start, end: paragraph.start + end };
    });
  });
}
