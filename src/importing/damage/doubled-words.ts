import type { Slip } from './damage.ts';
import type { DamageText } from './damage-text.ts';

/** Words of which no English sentence has two in a row. */
const neverTwice = new Set(
  'the a an of and or with from by for at into their his its our your these those they we i as was were be to'.split(
    ' ',
  ),
);
/** Words of which it may: “he had had”, “so that that is”. */
const oftenTwice = new Set(
  'had that very so no bye is do her you more many long far in on'.split(' '),
);

/** Words that stand twice in a row, in English; “nous nous” and “die die” are no slips. */
export function doubledWordsIn({ prose, isEnglish }: DamageText): Slip[] {
  if (!isEnglish) return [];
  const twice = /(?<![\p{L}\p{N}\p{M}’'-])(\p{Ll}{1,30})[ \t\n]+\1(?![\p{L}\p{N}\p{M}’'-])/gu;
  return [...prose.matchAll(twice)].flatMap(({ 0: found, 1: word = '', index: start }): Slip[] => {
    if (oftenTwice.has(word) || (word.length === 1 && word !== 'a')) return [];
    const isSure = neverTwice.has(word) && !found.includes('\n');
    const end = start + found.length;
    return [{ kind: 'doubled-word', start, end, [isSure ? 'mend' : 'guess']: word }];
  });
}
