import type { AskColumns, PartName } from '../archive/views/ask-columns.ts';
import type { LabeledPerson } from '../archive/views/labeled.ts';
import { fold } from '../archive/fold.ts';
import { capitalized, counted, countWord } from '../archive/words.ts';
import { askFacetIds, type AskFacetId } from './ask-facets.ts';
import type { CountedValue } from './engine.ts';
import type { FacetValue } from './facets.ts';
import type { Picks } from './picks.ts';

/** A letter that asks, by where its words are. */
export interface FiledLetter {
  part: PartName;
  /** Its place in the part. */
  place: number;
}

/** An ask, as it is picked. */
export interface FiledAsk {
  letter: FiledLetter;
  /** Its place among the letter’s. */
  place: number;
  values: Readonly<Record<AskFacetId, readonly FacetValue[]>>;
  /** Whether one is recorded. */
  outcome: boolean;
}

const at = <T>(list: readonly T[], places: readonly number[] = []): T[] =>
  places.flatMap((place) => list[place] ?? []);

/** Namesakes are told apart by their own script. */
const personValue = ({ id, label, native }: LabeledPerson): FacetValue => ({
  id,
  label: native === undefined ? label : `${label} ${native}`,
});

/** Every ask of the columns, in order. */
export function filedAsks({ kinds, addressees, people, parts, ...of }: AskColumns): FiledAsk[] {
  const { letters, asks } = of;
  const persons = people.map(personValue);
  let before = 0;
  return parts
    .flatMap((part) => Array.from({ length: part.letters }, (_, place) => ({ part, place })))
    .flatMap((letter, letterAt) => {
      const first = before;
      before += letters.asks[letterAt] ?? 0;
      const year = letters.year[letterAt] ?? '';
      const shared = {
        addressee: at(addressees, letters.addressees[letterAt]),
        year: [{ id: year, label: year }],
      };
      return Array.from({ length: before - first }, (_, place): FiledAsk => {
        const askAt = first + place;
        const kind = kinds[asks.kind[askAt] ?? -1];
        return {
          ...{ letter, place, outcome: asks.outcome[askAt] === 1 },
          values: {
            ...shared,
            kind: kind ? [kind] : [],
            person: at(persons, asks.people[askAt]),
          },
        };
      });
    });
}

/** What fits the picks, in order, and how many asks each value would leave. */
export interface PickedAsks {
  asks: FiledAsk[];
  counts: Record<AskFacetId, CountedValue[]>;
}

/**
 * Picks asks. Within a facet the values widen each other, so its counts leave its own picks aside. What is picked
 * but is no value of any ask is counted as nothing.
 */
export function pickAsks(all: readonly FiledAsk[], picked: Picks<AskFacetId>): PickedAsks {
  const counts = new Map(askFacetIds.map((id) => [id, new Map<string, CountedValue>()]));
  const count = (facet: AskFacetId, { id, label }: FacetValue, by: 0 | 1) => {
    const values = counts.get(facet);
    values?.set(id, { id, label, count: (values.get(id)?.count ?? 0) + by });
  };
  for (const facet of askFacetIds) {
    for (const id of picked[facet]) count(facet, { id, label: id }, 0);
  }
  const asks = all.filter(({ values }) => {
    const refused = askFacetIds.filter(
      (facet) =>
        picked[facet].length > 0 && !values[facet].some(({ id }) => picked[facet].includes(id)),
    );
    for (const facet of askFacetIds) {
      const isLeft = refused.every((other) => other === facet);
      for (const value of values[facet]) {
        if (isLeft || picked[facet].includes(value.id)) count(facet, value, isLeft ? 1 : 0);
      }
    }
    return refused.length === 0;
  });
  return {
    asks,
    counts: Object.fromEntries(
      askFacetIds.map((facet) => [facet, [...(counts.get(facet)?.values() ?? [])]]),
    ) as PickedAsks['counts'],
  };
}

/** What was picked, in words: "12 asks of five letters, newest letter first. An outcome is recorded with one." */
export function pickedWords(asks: readonly FiledAsk[]): string {
  if (asks.length === 0) return 'No ask fits all that is picked.';
  const letters = new Set(asks.map(({ letter }) => letter)).size;
  const outcomes = asks.filter(({ outcome }) => outcome).length;
  const counts = `${counted(asks.length, 'ask')} of ${counted(letters, 'letter')}`;
  return `${capitalized(counts)}, newest letter first. An outcome is recorded with ${outcomes === 0 ? 'none' : countWord(outcomes)}.`;
}

/** Those values of a facet that a typed text looks for: by their labels, and by what `found` names. */
export function lookedFor(
  values: readonly CountedValue[],
  query: string,
  found: readonly string[] = [],
): CountedValue[] {
  const words = fold(query).trim();
  return values.filter(({ id, label }) => fold(label).includes(words) || found.includes(id));
}
