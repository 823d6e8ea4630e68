import { keyOf, plainWord, wordsOf, type Word } from './word.ts';

/** The longest run of words or signs that is compared; of a longer name, its beginning. */
export const longestRun = 6;

const hasCase = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const isCapital = (text: string) => /^\P{L}*[\p{Lu}\p{Lt}]/u.test(text);

/** An id: `lian-bo`, `li-mei-lawyer`. */
const idOfWords = /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u;

/** A form without the small words around a name: "the Vesel sisters" names no more than Vesel does. */
function named(form: string): Word[] {
  const words = wordsOf(form);
  if (idOfWords.test(form)) return words;
  const tells = ({ text }: Word) => !hasCase.test(text) || isCapital(text);
  const first = words.findIndex(tells);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(tells) + 1);
}

/**
 * Whether words say by themselves who is meant. Two signs of Han do, or two words of which one is more than an
 * initial. One word does where it is all that someone is called: four letters or more of the name itself.
 * "Lotus", an alias, is a word of any letter on ponds.
 */
function tells(words: readonly Word[], isName: boolean): boolean {
  if (words.every(({ isHan }) => isHan)) return words.length > 1;
  const letters = words
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text }) => plainWord(text));
  const longest = Math.max(0, ...letters.map((text) => text.length));
  return letters.length > 1 ? longest > 1 : isName && longest >= 4;
}

/**
 * The keys of the forms that tell whom they name, each once: of a name in words, in every turn of them (Bo Lian,
 * Lian Bo), since lists put the family name first.
 *
 * Takes a person's forms, the name itself first, as `formsOf` gives them.
 */
export function tellingKeys(forms: readonly string[]): Set<string> {
  return new Set(forms.flatMap((form, index) => keysOf(form, index === 0)));
}

/** The forms that are too short or too common to look for: whoever withdraws a name is told of them. */
export const untellingForms = (forms: readonly string[]): string[] =>
  forms.filter((form, index) => keysOf(form, index === 0).length === 0);

function keysOf(form: string, isName: boolean): string[] {
  const words = named(form);
  if (!tells(words, isName)) return [];
  const isHan = words.every((word) => word.isHan);
  const plain = words.map(({ text }) => plainWord(text)).filter(Boolean);
  const turns = isHan || plain.length > longestRun ? [0] : plain.map((_, turn) => turn);
  return turns.map((turn) =>
    keyOf([...plain.slice(turn), ...plain.slice(0, turn)].slice(0, longestRun), isHan),
  );
}
