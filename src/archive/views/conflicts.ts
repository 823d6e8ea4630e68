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
}

/** How many values of a matter are told, and how many letters of each. */
const most = { values: 12, letters: 12 } as const;

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

/**
 * What letters of the same time report differently of one person: status, charge, sentence, since when, place.
 *
 * What differs over a longer time is a change; a status that is not stated, or a value that is missing, differs
 * from nothing; nor does a letter from its translation. Words in two languages are not compared. Takes the
 * person's ledger, oldest first; gives conflicts by matter, in that order, and then by time.
 */
export function conflicts(archive: Archive, rows: readonly LedgerRow[]): Conflict[] {
  const groups = archive.withTranslations(rows.map(({ letter }) => letter));
  const groupOf = new Map(groups.flatMap((of, index) => of.map((letter) => [letter, index])));
  const told = rows.flatMap(({ letter, detainee }) => (detainee ? [{ letter, detainee }] : []));
  const pairs = pairsOfSameTime(told, ({ letter }) => letter.date).filter(
    ([one, other]) => groupOf.get(one.letter) !== groupOf.get(other.letter),
  );
  return matters.flatMap(({ label, own, valueOf, agree, show }) => {
    const disagree = pairs.filter(([one, other]) => {
      const [a, b] = [valueOf(one.detainee), valueOf(other.detainee)];
      if (a === undefined || b === undefined) return false;
      return !(own && one.letter.language !== other.letter.language) && !agree(a, b);
    });
    return joined(disagree).map((reports) => {
      const found = told.filter((report) => reports.has(report));
      const values = [...Map.groupBy(found, ({ detainee }) => valueOf(detainee) ?? '')];
      return {
        label,
        own,
        values: values.slice(0, most.values).map(([value, of]) => ({
          text: show(value),
          letters: of.slice(0, most.letters).map(({ letter }) => letter),
          more: Math.max(0, of.length - most.letters),
        })),
        more: Math.max(0, values.length - most.values),
      };
    });
  });
}
