import type { LabelledQuery } from './list.ts';
import type { Answer } from './peers/peer.ts';

/** A query of the list, and whom a finder answered. */
export interface Answered extends LabelledQuery {
  found: readonly Answer[];
}

/** How well some queries are answered, in shares of one; `null` where that cannot be said. */
export interface Recall {
  /** Queries whose first answer is right, and those with a right one among five. */
  first: number | null;
  five: number | null;
  /** Queries that name nobody and are answered "sure" all the same. */
  wronglySure: number | null;
}

/** The share of items that are so; `null` of none. */
const share = <Item>(items: readonly Item[], so: (item: Item) => boolean) =>
  items.length === 0 ? null : items.filter(so).length / items.length;

/** Judges answers, of a finder that says whether it is sure or of one that never does. */
export function recallOf(answered: readonly Answered[], saysSure: boolean): Recall {
  const named = answered.filter(({ expected }) => expected.length > 0);
  const nobody = answered.filter(({ expected }) => expected.length === 0);
  const right = (most: number) =>
    share(named, ({ expected, found }) =>
      found.slice(0, most).some(({ id }) => expected.includes(id)),
    );
  return {
    first: right(1),
    five: right(5),
    wronglySure: saysSure
      ? share(nobody, ({ found }) => found.some(({ band }) => band === 'sure'))
      : null,
  };
}
