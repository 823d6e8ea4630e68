import type { Archive, OrganizationRecord, PersonRecord } from '../archive.ts';
import { compareText, filingName } from '../name.ts';
import { madeOnce } from './made-once.ts';

/** Compares records as their names compare, which are looked at but once: `inOrder` are records in the order of these. */
function byText<T>(inOrder: readonly T[], textOf: (record: T) => string): (a: T, b: T) => number {
  const ranks = new Map<T, number>();
  let rank = 0;
  let before: string | undefined;
  for (const record of inOrder) {
    const text = textOf(record);
    // Namesakes have the same rank, so that they stay in the order in which they are given.
    if (before !== undefined && compareText(before, text) !== 0) rank += 1;
    ranks.set(record, rank);
    before = text;
  }
  const rankOf = (record: T) => ranks.get(record) ?? 0;
  return (a, b) => rankOf(a) - rankOf(b);
}

/** Compares organizations of an archive in the order of their names. */
export const byName = madeOnce(({ organizations }: Archive) =>
  byText<OrganizationRecord>(organizations, ({ name }) => name),
);

/** Compares people of an archive in the order of their filing names. */
export const byFilingName = madeOnce(({ people }: Archive) =>
  byText<PersonRecord>(people, filingName),
);
