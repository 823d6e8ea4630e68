import type { Line } from '../text/lines.ts';
import { sentencesIn } from '../people/sentences.ts';

const number = /^[（(]?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[.)）、．]\s*/iu;

/** What an item of a list says, without its number; nothing for a line that is none. */
export function isNumbered({ text, kind }: Line): string | undefined {
  const plain = text.replace(number, '');
  return kind === 'item' || plain !== text ? plain : undefined;
}

/** How many sentences of the last item in a paragraph are its own; what follows may be the letter’s again. */
const ownSentences = 1;

/**
 * A paragraph whose list stands within it: “We ask you to: 1. free them; 2. say where they are.” Gives what stands
 * before the list, and its items in their order; all of it and no items where there is no list.
 */
export function inlineItems(text: string): { lead: string; items: string[] } {
  const starts: { at: number; from: number }[] = [];
  for (let at = 0, next = 1; ; next++) {
    const mark = new RegExp(String.raw`(?<!\d|\d\.)[（(]?${next}[.)）、．]\s*(?=[\p{L}“"])`, 'gu');
    mark.lastIndex = at;
    const match = mark.exec(text);
    if (!match) break;
    at = match.index + match[0].length;
    starts.push({ at: match.index, from: at });
  }
  const [first, second] = starts;
  const lead = text.slice(0, first?.at).trim();
  if (!first || !second || !/[:：]$/u.test(lead)) return { lead: text, items: [] };
  const items = starts.map(({ from }, place) => {
    const end = starts[place + 1]?.at;
    const own = text.slice(from, end).trim();
    return end === undefined ? sentencesIn(own).slice(0, ownSentences).join(' ') : own;
  });
  return { lead, items };
}
