import type { Named } from '../../archive/rules/rule.ts';
import { distance } from '../distance.ts';
import { isHan } from '../han.ts';
import {
  acronymsOf,
  isAcronym,
  isGeneric,
  namesWithin,
  organizationWords,
  plainAcronym,
} from './words.ts';

/** A name of an organization, ready to be compared. */
export interface Spelled {
  shown: string;
  words: readonly string[];
  /** The acronym that it is; nothing for a name in words. */
  acronym: string | undefined;
  /** The acronyms that it makes. */
  makes: readonly string[];
}

/** An organization as it is compared. */
export interface Compared {
  id: string;
  spellings: readonly Spelled[];
}

/**
 * How like two names are: `same` but for the way of writing, the same words misspelt or in another order, one the
 * acronym that the other makes, or so `like` that one may be meant by the other.
 */
export type Likeness = 'same' | 'misspelt' | 'abbreviated' | 'like';

const likenesses: readonly (Likeness | undefined)[] = [
  'same',
  'misspelt',
  'abbreviated',
  'like',
  undefined,
];

/** What a word tells of which organization is meant, from 0 to 1. */
export type Weigh = (word: string) => number;

/** Makes names ready to be compared. */
export const spelledOf = (names: readonly string[]): Spelled[] =>
  names.flatMap(namesWithin).map((shown) => ({
    shown,
    words: organizationWords(shown),
    acronym: isAcronym(shown) ? plainAcronym(shown) : undefined,
    makes: acronymsOf(shown),
  }));

/** Makes the names of a record ready to be compared. */
export const comparedOf = ({ id, name, forms, acronym }: Named): Compared => ({
  id,
  spellings: spelledOf([
    ...new Set([name, ...forms.map(({ value }) => value), ...(acronym ? [acronym] : [])]),
  ]),
});

const ofGeneric = 0.1;
/** What a generic word weighs where each name has another: the Fund is not the Institute. */
const ofOtherGeneric = 0.25;

/** Weighs words by how many organizations have them: one that every second has tells little. */
export function weighing(organizations: readonly Compared[]): Weigh {
  const counts = new Map<string, number>();
  for (const { spellings } of organizations) {
    for (const word of new Set(spellings.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) =>
    isGeneric(word) ? ofGeneric : 1 / (1 + Math.log2(Math.max(1, counts.get(word) ?? 0)));
}

/** From how many letters on a word with one wrong is rather misspelt than another: Iran is not Iraq. */
const longEnough = 6;

/** Whether two words are one, perhaps misspelt. */
const isSlip = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= longEnough && distance(a, b, 1) === 1);

/** From how many letters on one may be missing from a word. */
const longEnoughToLack = 4;

/** What one word has of another: all, nearly all of a misspelt one, most where it only goes on: Tibet, Tibetan. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (isSlip(a, b)) return 0.95;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const lacksOne = short.length >= longEnoughToLack && short.length < long.length;
  if (lacksOne && distance(a, b, 1) === 1) return 0.9;
  return short.length >= 5 && long.length - short.length <= 3 && long.startsWith(short) ? 0.75 : 0;
}

interface Pair {
  a: string;
  b: string;
  likeness: number;
}

/** Each word of one name with the word of the other that is most like it, and the words that are left over. */
function paired(a: readonly string[], b: readonly string[]): { pairs: Pair[]; left: string[][] } {
  const free = [...b];
  const pairs: Pair[] = [];
  const left: string[] = [];
  for (const word of a) {
    const scores = free.map((other) => wordLikeness(word, other));
    const best = Math.max(0, ...scores);
    if (best === 0) left.push(word);
    else {
      const [other = ''] = free.splice(scores.indexOf(best), 1);
      pairs.push({ a: word, b: other, likeness: best });
    }
  }
  return { pairs, left: [left, free] };
}

/** How much of what names say they must share, and how much of it must be more than generic words. */
const enoughShared = 0.85;
const enoughTold = 0.7;

/** Whether two names share nearly all that tells them from others. */
function sharesMost(a: readonly string[], b: readonly string[], weigh: Weigh): boolean {
  if (Math.min(a.length, b.length) < 2) return false;
  const { pairs, left } = paired(a, b);
  const both = left.every((words) => words.some(isGeneric));
  const extra = (word: string) => (both && isGeneric(word) ? ofOtherGeneric : weigh(word));
  // A misspelt word weighs what the word weighs that is known.
  const weights = pairs.map((pair) => Math.min(weigh(pair.a), weigh(pair.b)));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const shared = sum(pairs.map(({ likeness }, index) => likeness * (weights[index] ?? 0)));
  const told = sum(
    pairs.map((pair, index) =>
      isGeneric(pair.a) && isGeneric(pair.b) ? 0 : (weights[index] ?? 0),
    ),
  );
  const whole = sum(weights) + sum(left.flat().map(extra)) / 2;
  return told >= enoughTold && shared / whole >= enoughShared;
}

/** What a word weighs that no more than two organizations have. */
const rare = 0.5;

/** Whether a name begins or ends another, and tells more than what sort of body it is. */
function isWithin(a: readonly string[], b: readonly string[], weigh: Weigh): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length || short.length === 0) return false;
  const isBegin = short.every((word, index) => word === long[index]);
  const isEnd = short.every((word, index) => word === long[long.length - short.length + index]);
  if (!isBegin && !isEnd) return false;
  const rest = isBegin ? long.slice(short.length) : long.slice(0, -short.length);
  const tells = short.some((word) => !isGeneric(word));
  // One word may be a country, with which many names begin, and UN begins those of all its parts.
  const [only = '', second] = short;
  if (second === undefined)
    return tells && weigh(only) >= rare && only.length > 2 && rest.every(isGeneric);
  return tells || short.length > 2;
}

/** Names in Han signs: one begins or ends the other, or one sign is wrong in a long one: 北京大学 is not 南京大学. */
function hanLikeness(a: string, b: string): Likeness | undefined {
  if (a === b) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return undefined;
  const isSlip = short.length >= longEnough && distance(a, b, 1) === 1;
  return isSlip || long.startsWith(short) || long.endsWith(short) ? 'like' : undefined;
}

/** How like names in words are. */
function wordsLikeness(
  a: readonly string[],
  b: readonly string[],
  weigh: Weigh,
): Likeness | undefined {
  // Split as they may be: Front Line, Frontline.
  const [joinedA, joinedB] = [a.join(''), b.join('')];
  if (isHan(joinedA) || isHan(joinedB)) return hanLikeness(joinedA, joinedB);
  if (joinedA === joinedB) return 'same';
  const { pairs, left } = paired(a, b);
  if (left.flat().length === 0 && pairs.every((pair) => isSlip(pair.a, pair.b))) return 'misspelt';
  return isWithin(a, b, weigh) || sharesMost(a, b, weigh) ? 'like' : undefined;
}

/** Whether a spelling is a name in words, and no acronym. */
export const isInWords = ({ acronym, words }: Spelled) =>
  acronym === undefined && !words.some(isHan);

/**
 * Whether two organizations may have one acronym: Union of Art Academies and Ulmar American Association have no
 * word in common that tells of either.
 */
function mayShareAcronym(a: readonly Spelled[], b: readonly Spelled[]): boolean {
  const [ofA, ofB] = [a.filter(isInWords), b.filter(isInWords)];
  if (ofA.length === 0 || ofB.length === 0) return true;
  const tells = (one: Spelled, other: Spelled) =>
    paired(one.words, other.words).pairs.some((pair) => !isGeneric(pair.a) && !isGeneric(pair.b));
  return ofA.some((one) => ofB.some((other) => tells(one, other)));
}

/** How like names are of which one at least is an acronym. */
function acronymLikeness(a: Spelled, b: Spelled): Likeness | undefined {
  if (a.acronym !== undefined && b.acronym !== undefined)
    return a.acronym === b.acronym ? 'same' : undefined;
  const [short, long] = a.acronym === undefined ? [b, a] : [a, b];
  if (short.words.join('') === long.words.join('')) return 'same';
  return long.makes.includes(short.acronym ?? '') ? 'abbreviated' : undefined;
}

/** The spellings by which two organizations are most like each other. */
export interface Meeting {
  likeness: Likeness;
  spellings: readonly [string, string];
}

/** How like organizations are by all of their names; nothing where neither is meant by a name of the other. */
export function meetingOf(
  a: readonly Spelled[],
  b: readonly Spelled[],
  weigh: Weigh,
): Meeting | undefined {
  let best: Meeting | undefined;
  for (const one of a) {
    for (const other of b) {
      const isShort = one.acronym !== undefined || other.acronym !== undefined;
      const found = isShort
        ? acronymLikeness(one, other)
        : wordsLikeness(one.words, other.words, weigh);
      if (found === undefined || (isShort && !mayShareAcronym(a, b))) continue;
      if (likenesses.indexOf(found) < likenesses.indexOf(best?.likeness))
        best = { likeness: found, spellings: [one.shown, other.shown] };
    }
  }
  return best;
}
