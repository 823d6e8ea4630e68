import type { Archive, LetterRecord } from '../archive.ts';
import { displayDate } from '../date.ts';
import type { Detainee } from '../letter.ts';
import { statuses } from '../status.ts';
import { chargesAgree, datesAgree, placesAgree, sentencesAgree } from './agree.ts';
import type { LedgerRow } from './ledger.ts';
import { pairsOfSameTime } from './same-time.ts';

/** A value that a letter reports, with the letters that report it in these words. */
export interface ReportedValue {
  text: string;
  /** As many as a page shows. */
  letters: LetterRecord[];
  /** How many more report it. */
  more: number;
}

/** A matter on which letters of the same time differ, with what each of them reports; oldest letter first. */
export interface Conflict {
  /** "Status", "Charge". */
  label: string;
  /** Whether the values are the record's own words, in the language of the letter's record. */
  own: boolean;
  values: ReportedValue[];
  /** How many more values there are. */
  more: number;
  /** On how many earlier occasions letters differ on the matter, which are left out. */
  earlier: number;
}

/** How many occasions of a matter are told, how many values of each, and how many letters of each of these. */
interface Most {
  occasions: number;
  values: number;
  letters: number;
}
const most: Most = { occasions: Infinity, values: 12, letters: 12 };
/** The same where that would lead to more letters than a page should: of a few people thousands of letters tell. */
const fewer: Most = { occasions: 4, values: 4, letters: 4 };
const mostLetters = 240;

interface Matter {
  label: string;
  own: boolean;
  valueOf: (detainee: Detainee) => string | undefined;
  agree: (one: string, other: string) => boolean;
  show: (value: string) => string;
}

const inOwnWords = (
  label: string,
  field: 'charge' | 'sentence' | 'place',
  agree: Matter['agree'],
): Matter => ({
  label,
  own: true,
  valueOf: (detainee) => detainee[field],
  agree,
  show: (value) => value,
});

const matters: readonly Matter[] = [
  {
    label: 'Status',
    own: false,
    valueOf: ({ status }) => (status === 'not-stated' ? undefined : statuses[status].label),
    agree: (one, other) => one === other,
    show: (value) => value,
  },
  inOwnWords('Charge', 'charge', chargesAgree),
  inOwnWords('Sentence', 'sentence', sentencesAgree),
  {
    label: 'Since',
    own: false,
    valueOf: ({ since }) => since,
    agree: datesAgree,
    show: (value) => displayDate(value),
  },
  inOwnWords('Place', 'place', placesAgree),
];

/** Sets in each of which everything is joined by pairs, in the order in which the pairs give them. */
function joined<T>(pairs: readonly (readonly [T, T])[]): Set<T>[] {
  const setOf = new Map<T, Set<T>>();
  for (const [one, other] of pairs) {
    const [a, b] = [setOf.get(one) ?? new Set([one]), setOf.get(other) ?? new Set([other])];
    // The smaller goes into the larger, so that none moves often.
    const [into, from] = a.size >= b.size ? [a, b] : [b, a];
    for (const moved of from) into.add(moved);
    for (const member of [...from, one, other]) setOf.set(member, into);
  }
  return [...new Set(setOf.values())];
}

/** An occasion on which letters differ on a matter: each value with the letters that report it. */
type Occasion = [value: string, letters: LetterRecord[]][];

/** How many letters a page leads to for an occasion. */
const lettersOf = (values: Occasion): number =>
  values
    .slice(0, most.values)
    .reduce((sum, [, letters]) => sum + Math.min(letters.length, most.letters), 0);

function shown(
  { label, own, show }: Matter,
  occasions: readonly Occasion[],
  bounds: Most,
): Conflict[] {
  const newest = occasions.slice(-bounds.occasions);
  return newest.map((values, index) => ({
    ...{ label, own },
    values: values.slice(0, bounds.values).map(([value, letters]) => ({
      text: show(value),
      letters: letters.slice(0, bounds.letters),
      more: Math.max(0, letters.length - bounds.letters),
    })),
    more: Math.max(0, values.length - bounds.values),
    earlier: index === 0 ? occasions.length - newest.length : 0,
  }));
}

/**
 * What letters of the same time report differently of one person: status, charge, sentence, since when, place.
 *
 * What differs over a longer time is a change; a status that is not stated, or a value that is missing, differs
 * from nothing; nor does a letter from its translation. Words in two languages are not compared. Takes the
 * person's ledger, oldest first; gives conflicts by matter, in that order, and then by time; of very many, the newest of
 * each matter.
 */
export function conflicts(archive: Archive, rows: readonly LedgerRow[]): Conflict[] {
  const groups = archive.withTranslations(rows.map(({ letter }) => letter));
  const groupOf = new Map(groups.flatMap((of, index) => of.map((letter) => [letter, index])));
  const told = rows.flatMap(({ letter, detainee }) => (detainee ? [{ letter, detainee }] : []));
  const pairs = pairsOfSameTime(told, ({ letter }) => letter.date).filter(
    ([one, other]) => groupOf.get(one.letter) !== groupOf.get(other.letter),
  );
  const found = matters.map((matter) => {
    const { own, valueOf, agree } = matter;
    const disagree = pairs.filter(([one, other]) => {
      const [a, b] = [valueOf(one.detainee), valueOf(other.detainee)];
      if (a === undefined || b === undefined) return false;
      return !(own && one.letter.language !== other.letter.language) && !agree(a, b);
    });
    const occasions = joined(disagree).map((reports): Occasion => {
      const of = told.filter((report) => reports.has(report));
      const values = Map.groupBy(of, ({ detainee }) => valueOf(detainee) ?? '');
      return Array.from(values, ([value, same]) => [value, same.map(({ letter }) => letter)]);
    });
    return { matter, occasions };
  });
  const letters = found
    .flatMap(({ occasions }) => occasions.map(lettersOf))
    .reduce((sum, count) => sum + count, 0);
  return found.flatMap(({ matter, occasions }) =>
    shown(matter, occasions, letters > mostLetters ? fewer : most),
  );
}
