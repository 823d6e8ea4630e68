import type { Slip } from './damage.ts';
import type { DamageText } from './damage-text.ts';
import { functionWords, glueWords, shortGlueWords, wholeWords } from './english.ts';

/** How two words ran together, and how sure that is. */
interface Joint {
  parts: readonly string[];
  /** Whether no English word could look so. */
  isSure: boolean;
}

/** From how many clear joints on a text is one whose words ran together, so that what is less clear counts too. */
const proneFrom = 3;

const isKnown = ({ words }: DamageText, part: string, joined: string) =>
  functionWords.has(part) || (part.length >= 4 && part !== joined && words.has(part));

/**
 * “thefreedom”, “beforethe”: a word of grammar and one that stands elsewhere in the letter.
 *
 * What a word of grammar makes of others is in `wholeWords`; names of places and peoples are in capitals.
 */
function gluedWords(text: DamageText, word: string): Joint | undefined {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    const [head = '', tail = ''] = parts;
    if (!isKnown(text, head, word) || !isKnown(text, tail, word)) continue;
    const isGlued = glueWords.has(head) || glueWords.has(tail);
    if (isGlued) return { parts, isSure: true };
  }
  return undefined;
}

/** “voicesheard”, “tomakerespect”: two or three words of the letter. Only where words of it ran together elsewhere. */
function plainWords(text: DamageText, word: string): Joint | undefined {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (!isKnown(text, head, word) && !shortGlueWords.has(head)) continue;
    if (isKnown(text, tail, word) && (head.length >= 4 || tail.length >= 4)) {
      // Words that stand beside each other elsewhere in the letter are two here as well.
      return { parts: [head, tail], isSure: text.pairs.has(`${head} ${tail}`) };
    }
    const rest = shortGlueWords.has(head) || head.length >= 4 ? gluedOrPlain(text, tail) : undefined;
    if (rest) return { parts: [head, ...rest.parts], isSure: false };
  }
  return undefined;
}

const gluedOrPlain = (text: DamageText, word: string): Joint | undefined =>
  word.length < 6 ? undefined : (gluedWords(text, word) ?? plainWords(text, word));

/** “ChineseHuman”, “theUnited”: a small letter and a capital, between words that stand elsewhere in the letter. */
function capitalJoint(text: DamageText, printed: string): Joint | undefined {
  const parts = printed.split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u);
  if (parts.length < 2 || parts.some((part) => part.length < 2)) return undefined;
  const known = parts.filter((part) => isKnown(text, part.toLowerCase(), printed.toLowerCase()));
  const opensWithGrammar = functionWords.has(parts[0] ?? '');
  // “iLabour”, “McCain” and “YouTube” are names: in them, a part is no word of its own in the letter.
  if (!opensWithGrammar && known.length < parts.length) return undefined;
  return { parts, isSure: true };
}

const cased = (printed: string, parts: readonly string[]): string => {
  let from = 0;
  return parts.map((part) => printed.slice(from, (from += part.length))).join(' ');
};

/** Words that ran together, in English. In other languages, words may well be made so. */
export function joinedWordsIn(text: DamageText): Slip[] {
  if (!text.isEnglish) return [];
  const clear: Slip[] = [];
  const unclear: Slip[] = [];
  for (const { 0: printed, index: start } of text.prose.matchAll(
    /(?<![\p{L}\p{N}\p{M}'’-])\p{sc=Latin}{5,60}(?![\p{L}\p{N}\p{M}])/gu,
  )) {
    const word = printed.toLowerCase();
    // What stands so more than once is meant so.
    if ((text.words.get(word) ?? 0) > 1 || wholeWords.has(word)) continue;
    const slip = (joint: Joint): Slip => ({
      kind: 'joined-words',
      ...{ start, end: start + printed.length },
      [joint.isSure ? 'mend' : 'guess']: cased(printed, joint.parts),
    });
    const atCapital = /\p{Ll}\p{Lu}/u.test(printed) ? capitalJoint(text, printed) : undefined;
    const glued = atCapital ?? gluedWords(text, word);
    const plain = glued ? undefined : plainWords(text, word);
    if (glued) clear.push(slip(glued));
    else if (plain) unclear.push(slip(plain));
  }
  return clear.length >= proneFrom ? [...clear, ...unclear] : clear;
}
