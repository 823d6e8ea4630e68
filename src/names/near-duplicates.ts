import { idFrom } from '../archive/address.ts';
import type { Named, NearDuplicate } from '../archive/rules/rule.ts';
import { distance } from './distance.ts';
import { isHan, simplified } from './han.ts';
import { widened } from './key.ts';
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
  const people = records.map(({ acronym, forms, ...record }) => ({
    ...record,
    forms: acronym ? [...forms, { value: acronym, kind: 'alias' as const }] : [...forms],
  }));
  const index = nameIndex(people);
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

/** Whether two records are told apart: by their characters, or by ids that say what each is. */
function areToldApart(a: Named, b: Named): boolean {
  const signs = [a, b].map(({ forms }) =>
    forms.filter(({ value }) => isHan(value)).map(({ value }) => simplified(value)),
  );
  const [ofA = [], ofB = []] = signs;
  if (ofA.length > 0 && ofB.length > 0 && !ofA.some((text) => ofB.includes(text))) return true;
  const saysWhat = ({ id, name }: Named) =>
    id.startsWith(`${idFrom(name)}-`) && /[a-z]/u.test(id.slice(idFrom(name).length));
  return saysWhat(a) && saysWhat(b);
}

/**
 * Pairs of records that may be one: their names are spelled alike, recorded or by rule, in any order, or one
 * letter apart where they are long; and nothing tells them apart. Each pair once, in the order of the records.
 */
export function nearDuplicates(records: readonly Named[]): NearDuplicate[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const place = new Map(records.map(({ id }, index) => [id, index]));
  const met = new Map<string, Spelled[]>();
  const pairs = new Map<string, NearDuplicate>();
  for (const spelled of spelledOf(records)) {
    for (const key of keysOf(spelled.joined)) {
      const others = met.get(key) ?? [];
      if (others.length === 0) met.set(key, others);
      for (const other of others) {
        if (other.id === spelled.id || !isNear(other, spelled)) continue;
        const [first, second] =
          (place.get(other.id) ?? 0) < (place.get(spelled.id) ?? 0)
            ? [other, spelled]
            : [spelled, other];
        const pair = `${first.id} ${second.id}`;
        const [a, b] = [byId.get(first.id), byId.get(second.id)];
        if (!a || !b || pairs.has(pair) || areToldApart(a, b)) continue;
        pairs.set(pair, {
          ids: [first.id, second.id],
          spellings: [first.shown, second.shown],
        });
      }
      others.push(spelled);
    }
  }
  return [...pairs.values()].sort(
    (a, b) =>
      (place.get(a.ids[0]) ?? 0) - (place.get(b.ids[0]) ?? 0) ||
      (place.get(a.ids[1]) ?? 0) - (place.get(b.ids[1]) ?? 0),
  );
}
