import { pinyinOf } from '../../drafting/near.ts';
import type { PersonFound } from '../found.ts';

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** A name as a word of its own; Han signs stand without blanks. */
const worded = (name: string) =>
  isHan(name)
    ? escaped(name)
    : String.raw`(?<!\p{L})${escaped(name).replaceAll(/\s+/gu, String.raw`\s+`)}(?!\p{L})`;

const titles = String.raw`(?<!\p{L})(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor)\.?\s+`;

/** The words of a name by which someone may be called with a title, also those of a name in Han signs. */
const wordsOf = ({ name, native }: PersonFound): string[] =>
  [name, native ?? ''].flatMap((text) =>
    (isHan(text) ? pinyinOf(text) : text).toLowerCase().split(/\s+/u).filter(Boolean),
  );

/** “Mr Orran”: those who may be called so. */
const bearersOf = (word: string, all: readonly PersonFound[]) =>
  all.filter((one) => wordsOf(one).includes(word.toLowerCase()));

/**
 * The names, of those whom a letter presents as prisoners, of whoever a sentence names: in full, or with a title that
 * means one of all people in the letter. Nobody where it is open who else is named so.
 */
export function namedIn(
  sentence: string,
  detainees: readonly PersonFound[],
  all: readonly PersonFound[],
): string[] {
  const named = new Set(
    detainees.filter((one) => {
      const spelled = [one.name, one.native, ...(one.as ?? [])].filter(
        (text) => text !== undefined && (isHan(text) ? text.length > 1 : /\s/u.test(text)),
      );
      return spelled.some((text) => new RegExp(worded(text ?? ''), 'iu').test(sentence));
    }),
  );
  const called = sentence.matchAll(
    new RegExp(String.raw`${titles}(\p{Lu}[\p{L}’'-]+)(?!\s+\p{Lu})`, 'gu'),
  );
  for (const [, word = ''] of called) {
    const [bearer, other] = bearersOf(word, all);
    if (other) return [];
    if (bearer && detainees.includes(bearer)) named.add(bearer);
  }
  return detainees.filter((one) => named.has(one)).map(({ name }) => name);
}
