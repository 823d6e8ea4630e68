import type { Named, NearDuplicate } from '../archive/rules/rule.ts';
import { distance } from './distance.ts';
import { isHan, simplified } from './han.ts';
import { widened } from './key.ts';
import { organizationsTwice } from './organizations/twice.ts';
import { pairsAmong } from './pairs-among.ts';
import { nameIndex } from './name-index.ts';
import { signsOf, unpacked } from './spellings.ts';

interface Spelled {
  id: string;
  shown: string;
  joined: string;
}

/** From this many letters on, names one letter apart are rather one name misspelt than two. */
const longEnough = 10;

const vowels = /[aeiouv]+/u;
const coda = String.raw`(?:ng|[nr])?`;
const initial = String.raw`(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?`;
const begins = new RegExp(`^${initial}$`, 'u');
const parts = new RegExp(`^${coda}${initial}$`, 'u');
const ends = new RegExp(`^${coda}$`, 'u');

/**
 * Whether letters are syllables of pinyin, as the scheme builds them of initials and finals (ISO 7098). Names in
 * pinyin are short and near each other: Zhang Weimin and Zhang Weiming are two people.
 *
 * The letters are parted at their vowels, not matched whole: one pattern for all of it would try every way to
 * part a hundred vowels into syllables.
 */
function isPinyin(text: string): boolean {
  const [first = '', ...rest] = text.split(vowels);
  const last = rest.pop();
  return (
    last !== undefined &&
    begins.test(first) &&
    rest.every((between) => parts.test(between)) &&
    ends.test(last)
  );
}

/**
 * What spellings share that may be one: all their letters, or the first or the last five of a long one, since
 * an edit cannot be in both.
 */
function keysOf(joined: string): string[] {
  const half = longEnough / 2;
  if (joined.length < longEnough || isHan(joined) || isPinyin(joined)) return [joined];
  return [joined, `${joined.slice(0, half)}…`, `…${joined.slice(-half)}`];
}

function spelledOf(records: readonly Named[]): Spelled[] {
  const index = nameIndex(records.map((record) => ({ ...record, forms: [...record.forms] })));
  return unpacked(index, signsOf(index)).flatMap(({ id, spellings }) =>
    spellings.flatMap(({ shown, words }) =>
      words.map((_, turn) => ({
        id,
        shown,
        joined: widened([...words.slice(turn), ...words.slice(0, turn)].join('')),
      })),
    ),
  );
}

/** Whether two spellings are one: the same letters in any order of words or, in long names, all but one. */
function isNear(a: Spelled, b: Spelled): boolean {
  if (a.joined === b.joined) return true;
  const length = Math.min(a.joined.length, b.joined.length);
  return length >= longEnough && distance(a.joined, b.joined, 1) === 1;
}

/** Whether the names of two people have other characters. */
function haveOtherSigns(a: Named | undefined, b: Named | undefined): boolean {
  const signs = [a, b].map((record) =>
    (record?.forms ?? []).filter(({ value }) => isHan(value)).map(({ value }) => simplified(value)),
  );
  const [ofA = [], ofB = []] = signs;
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((text) => ofB.includes(text));
}

/**
 * Pairs of people who may be one: their names are spelled alike, recorded or by rule, in any order, or one letter
 * apart where they are long; and neither their characters nor their ids tell them apart.
 */
function peopleTwice(records: readonly Named[]): NearDuplicate[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const keyed = spelledOf(records).map((of) => ({ of, id: of.id, keys: keysOf(of.joined) }));
  return pairsAmong(records, keyed, (a, b) =>
    isNear(a, b) && !haveOtherSigns(byId.get(a.id), byId.get(b.id))
      ? [a.shown, b.shown]
      : undefined,
  );
}

/** Pairs of records of a kind that may be one. Each pair once, in the order of the records. */
export const nearDuplicates = (
  records: readonly Named[],
  kind: 'person' | 'organization',
): NearDuplicate[] => (kind === 'person' ? peopleTwice(records) : organizationsTwice(records));
