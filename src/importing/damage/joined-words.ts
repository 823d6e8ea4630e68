import type { Slip } from './damage.ts';
import type { DamageText } from './damage-text.ts';
import {
  functionWords,
  gluedHead,
  glueWords,
  shortGlueWords,
  shortTails,
  wholeWords,
} from './english.ts';

/** How words ran together, and how sure that is. */
interface Joint {
  parts: readonly string[];
  isSure: boolean;
}

/** From how many clear joints on words of a text ran together, so that what is less clear counts too. */
const proneFrom = 3;

const countOf = ({ words }: DamageText, word: string) => words.get(word) ?? 0;

/** Whether a part is a word: one of grammar, or one that the letter has elsewhere. */
const isKnown = (text: DamageText, part: string) =>
  functionWords.has(part) || (part.length >= 4 && countOf(text, part) > 0);

const cuts = (word: string): [head: string, tail: string][] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [
    word.slice(0, index + 2),
    word.slice(index + 2),
  ]);

const isGrammar = (part: string) => part.length >= 3 && functionWords.has(part);

/** “thefreedom”, “beforethe”: a word of grammar and one that the letter has elsewhere; “whohas”: two of grammar. */
function gluedWords(text: DamageText, word: string): Joint | undefined {
  const parts = cuts(word).find(
    ([head, tail]) =>
      (isGrammar(head) && isGrammar(tail)) ||
      ((glueWords.has(head) || glueWords.has(tail)) && isKnown(text, head) && isKnown(text, tail)),
  );
  if (parts) return { parts, isSure: true };
  const head = gluedHead.exec(word)?.[1];
  return head === undefined ? undefined : { parts: [head, word.slice(head.length)], isSure: true };
}

/** “Chinesegovernment”: words that stand beside each other elsewhere in the letter are two here as well. */
function pairedWords({ pairs }: DamageText, word: string): Joint | undefined {
  const isLong = (part: string) => part.length >= 4;
  const parts = cuts(word).find(
    ([head, tail]) =>
      (isLong(head) || shortGlueWords.has(head)) &&
      (isLong(tail) || shortTails.has(tail)) &&
      pairs.has(`${head} ${tail}`),
  );
  return parts && { parts, isSure: true };
}

/** “voicesheard”, “tomakerespect”: two or three words, not all of them sure. */
function plainWords(text: DamageText, word: string, most = 3): Joint | undefined {
  for (const [head, tail] of cuts(word)) {
    const opens = shortGlueWords.has(head) || (head.length >= 4 && isKnown(text, head));
    if (!opens) continue;
    const ends = tail.length >= 4 ? isKnown(text, tail) : shortTails.has(tail) && head.length >= 4;
    if (ends) return { parts: [head, tail], isSure: false };
    const isLast = most <= 2 || tail.length < 6;
    const rest = isLast ? undefined : (gluedWords(text, tail) ?? plainWords(text, tail, most - 1));
    if (rest) return { parts: [head, ...rest.parts], isSure: false };
  }
  return undefined;
}

/** “ChineseHuman”, “theUnited”: a small letter and a capital, between words that the letter has elsewhere. */
function capitalJoint(text: DamageText, printed: string): Joint | undefined {
  const parts = printed.split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u);
  if (parts.length < 2 || parts.some((part) => part.length < 2)) return undefined;
  const known = parts.filter((part) => isKnown(text, part.toLowerCase()));
  // “iLabour”, “McCain” and “YouTube” are names: in them, a part is no word of its own in the letter.
  if (functionWords.has(parts[0] ?? '') || known.length === parts.length) {
    return { parts, isSure: true };
  }
  return known.length > 0 ? { parts, isSure: false } : undefined;
}

function cased(printed: string, parts: readonly string[]): string {
  let from = 0;
  return parts.map((part) => printed.slice(from, (from += part.length))).join(' ');
}

/** Words that ran together, in English. In other languages, words may well be made so. */
export function joinedWordsIn(text: DamageText): Slip[] {
  if (!text.isEnglish) return [];
  const clear: Slip[] = [];
  const unclear: Slip[] = [];
  for (const { 0: printed, index: start } of text.prose.matchAll(
    /(?<![\p{L}\p{N}\p{M}'’-])\p{sc=Latin}{5,60}(?![\p{L}\p{N}\p{M}])/gu,
  )) {
    const word = printed.toLowerCase();
    if (wholeWords.has(word)) continue;
    const slip = (joint: Joint): Slip => ({
      kind: 'joined-words',
      ...{ start, end: start + printed.length },
      [joint.isSure ? 'mend' : 'guess']: cased(printed, joint.parts),
    });
    // What stands so more than once is perhaps meant so: a name such as “ChinaAid”, a word such as “bookseller”.
    const isOnce = countOf(text, word) === 1;
    const opensSmall = /^\p{Ll}/u.test(printed);
    const atCapital =
      /\p{Ll}\p{Lu}/u.test(printed) && (isOnce || opensSmall)
        ? capitalJoint(text, printed)
        : undefined;
    const joint =
      atCapital ??
      gluedWords(text, word) ??
      pairedWords(text, word) ??
      (isOnce ? plainWords(text, word) : undefined);
    if (!joint) continue;
    const isClear = joint === atCapital ? joint.isSure : gluedWords(text, word) !== undefined;
    (isClear ? clear : unclear).push(slip(joint));
  }
  return clear.length >= proneFrom ? [...clear, ...unclear] : clear;
}
