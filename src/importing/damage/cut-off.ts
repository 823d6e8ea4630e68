import type { Slip } from './damage.ts';
import { hidden, type DamageText } from './damage-text.ts';

/** Words with which no English sentence ends. */
const unfinished =
  /\b(?:the|a|an|of|and|or|with|from|by|as|their|his|its|our|your|which|whose|that|to|than|because|is|are|was|were|be|been|has|have|will|should|must|for)$/iu;

/** How many words a paragraph has at least that is no heading, address or signature. */
const fewWords = 12;

/**
 * Paragraphs of English that end in the middle of a sentence, and do not go on in the next. Lost text is reported; it is
 * never made up.
 */
export function cutOffIn({ paragraphs, isEnglish }: DamageText): Slip[] {
  if (!isEnglish) return [];
  return paragraphs.flatMap(({ start, text: whole, isProse }, index): Slip[] => {
    let length = whole.length;
    while (length > 0 && (whole[length - 1] === hidden || /\s/u.test(whole.charAt(length - 1))))
      length -= 1;
    const text = whole.slice(0, length);
    const words = text.split(/\s+/u);
    const ending = /[\p{L}\p{N}][,\p{L}\p{N}]$/u.test(text) || /\p{L}$/u.test(text);
    if (!isProse || !ending || words.length < fewWords) return [];
    const next = paragraphs[index + 1]?.text.trimStart() ?? '';
    if (/^\p{Ll}/u.test(next)) return [];
    // Only running text has sentences before its last; names and addresses have none that begin in small letters after.
    const last = text.split(/[.!?]["”’)\]]*\s+/u);
    const rest = last.at(-1)?.split(/\s+/u) ?? [];
    const isSentence =
      last.length > 2 &&
      rest.length >= 5 &&
      /^[\p{Ll}]+$/u.test(rest.at(-1) ?? '') &&
      !text.includes('\n');
    const isList = last.length === 1 && text.includes('\n');
    if ((!unfinished.test(text) || isList) && !isSentence) return [];
    const from = text.length - Math.min(rest.join(' ').length, 60);
    return [{ kind: 'cut-off', start: start + from, end: start + text.length }];
  });
}
