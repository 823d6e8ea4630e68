import { fold } from '../archive/fold.ts';
import type { Person } from '../archive/person.ts';
import { partsOf } from './name-parts.ts';
import { europeanGivenNames, givenNames } from './people/given-names.ts';
import { otherSurnames, pinyinSurnames } from './people/surnames.ts';

/** A name as a record has it, with its parts where they are plain. */
export interface PersonName {
  name: string;
  family?: string | undefined;
  given?: string | undefined;
  order?: Person['order'];
}

/** Small words within a name, which have capitals only where all of it has. */
const particles = new Set(
  'de del della di da dos du la las los van von der den bin ibn al el'.split(' '),
);

const isParticle = (word: string) => particles.has(word.toLowerCase());

const isSurname = (word: string) => {
  const plain = fold(word);
  return pinyinSurnames.has(plain) || otherSurnames.has(plain);
};

const isNumeral = (word: string) => /^(?:II|III|IV)$/u.test(word);
const isInitials = (word: string) =>
  /^(?:\p{Lu}\.?-?){1,3}$/u.test(word) && /\.|^\p{Lu}$/u.test(word);
const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}\p{M}’'-]+$/u.test(word) && !isNumeral(word);

// İ in small letters is an i with a dot on its dot.
const small = (text: string) => text.toLowerCase().replaceAll('i\u0307', 'i');

/** “MORANTES-O’BRIEN” to “Morantes-O’Brien” */
const inSmall = (word: string): string =>
  word
    .replaceAll(/\p{L}[\p{L}\p{M}]*/gu, ([first = '', ...rest]) => first + small(rest.join('')))
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);

/** Which words of a name are printed in capitals only for the eye; those of a few letters may be initials. */
function capitalsIn(words: readonly string[]): boolean[] {
  const isAll = words.every((word) => isCapitals(word) || isInitials(word) || isNumeral(word));
  return words.map((word, at) => {
    if (!isCapitals(word) || isInitials(word)) return false;
    if (isSurname(word) || word.length > 3) return true;
    // “Jan VAN DER WEIR”: a small word goes with those behind it.
    if (isParticle(word) && words.slice(at + 1).every((next) => isCapitals(next))) return true;
    if (word.length === 2) return isAll && /[AEIOUY]/u.test(word);
    return isAll || words.length === 2;
  });
}

/** Family and given name where the family name alone stands in capitals: “WANG Lian”, “Ana VESEL”. */
function byCapitals(words: readonly string[], capitals: readonly boolean[]) {
  const count = capitals.filter(Boolean).length;
  if (count === 0 || count === words.length) return {};
  if (words.some((word) => isInitials(word) || isNumeral(word))) return {};
  const [isFirst, isLast] = [
    capitals.slice(0, count).every(Boolean),
    capitals.slice(-count).every(Boolean),
  ];
  const [head, tail] = isFirst ? [0, count] : [words.length - count, words.length];
  if (isFirst === isLast) return {};
  return {
    family: words.slice(head, tail).join(' '),
    given: [...words.slice(0, head), ...words.slice(tail)].join(' '),
    order: isFirst ? ('family-first' as const) : ('given-first' as const),
  };
}

/** The same of two words of which the first, and it alone, is a given name of Europe: “Alice Vesel”. */
function byGivenName(words: readonly string[], native: string | undefined) {
  const [given = '', family = ''] = words;
  const isPlain =
    words.length === 2 &&
    native === undefined &&
    /^\p{Lu}[\p{L}\p{M}’'-]{2,}$/u.test(family) &&
    europeanGivenNames.has(fold(given)) &&
    !givenNames.has(fold(family));
  return isPlain ? { family, given, order: 'given-first' as const } : {};
}

/**
 * The name of someone as a record has it, from a letter that may print it in capitals: “WANG Lian”, “ANA VESEL”; and
 * its parts, where its signs, its capitals or a letter that speaks of China tell them.
 */
export function personName(printed: string, native?: string, isOfChina = false): PersonName {
  const raw = printed.split(/\s+/u);
  const capitals = capitalsIn(raw);
  const words = raw.map((word, at) => {
    if (!capitals[at]) return word;
    const isWithin = at > 0 && at < raw.length - 1;
    return isWithin && isParticle(word) ? word.toLowerCase() : inSmall(word);
  });
  const name = words.join(' ');
  const parts = [
    partsOf(name, native, isOfChina),
    byCapitals(words, capitals),
    byGivenName(words, native),
  ];
  return { name, ...parts.find((one) => 'family' in one) };
}
