import type { AskIndex, Indexed, IndexedAsk, IndexedPerson } from '../archive/views/ask-index.ts';
import { fold } from '../archive/fold.ts';
import { capitalized, counted, countWord } from '../archive/words.ts';
import { askFacetIds, type AskFacetId } from './ask-facets.ts';
import type { CountedValue } from './engine.ts';
import type { FacetValue } from './facets.ts';
import type { Picks } from './picks.ts';

const at = <T>(list: readonly T[], places: readonly number[] = []): T[] =>
  places.flatMap((place) => list[place] ?? []);

/** Namesakes are told apart by their own script. */
const personValue = ({ id, label, native }: IndexedPerson): FacetValue => ({
  id,
  label: native === undefined ? label : `${label} ${native}`,
});

/** The values that an ask has in each facet. */
function valuesOf(index: AskIndex, ask: IndexedAsk): Record<AskFacetId, FacetValue[]> {
  const { year = '', addressees } = index.letters[ask.letter] ?? {};
  const isOfKind = ({ id }: Indexed) => id === ask.kind;
  return {
    kind: index.kinds.filter(isOfKind),
    addressee: at(index.addressees, addressees),
    person: at(index.people, ask.people).map(personValue),
    year: [{ id: year, label: year }],
  };
}

/** What fits the picks, in order, and how many asks each value would leave. */
export interface PickedAsks {
  asks: IndexedAsk[];
  counts: Record<AskFacetId, CountedValue[]>;
}

/**
 * Picks asks. Within a facet the values widen each other, so its counts leave its own picks aside. What is picked
 * but is no value of any ask is counted as nothing.
 */
export function pickAsks(index: AskIndex, picked: Picks<AskFacetId>): PickedAsks {
  const counts = new Map(askFacetIds.map((id) => [id, new Map<string, CountedValue>()]));
  const count = (facet: AskFacetId, { id, label }: FacetValue, by: 0 | 1) => {
    const values = counts.get(facet);
    values?.set(id, { id, label, count: (values.get(id)?.count ?? 0) + by });
  };
  for (const facet of askFacetIds) {
    for (const id of picked[facet]) count(facet, { id, label: id }, 0);
  }
  const asks = index.asks.filter((ask) => {
    const values = valuesOf(index, ask);
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
export function pickedWords(asks: readonly IndexedAsk[]): string {
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
