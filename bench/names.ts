import { createFinder } from '../src/names/finder.ts';
import { nameIndex } from '../src/names/name-index.ts';
import { gzipped, kilobytes } from './figure.ts';
import { readPeople, readQueries, type LabelledQuery } from './names/list.ts';
import type { Bench } from './report.ts';
import { formatTable } from './table.ts';

/** How well the finder answers one class of queries. */
interface NamesRow {
  kind: string;
  queries: number;
  /** The share of queries whose first answer is right, and of those with a right one among five. */
  first?: number;
  five?: number;
  /** The share of queries that name nobody and are answered "sure" all the same. */
  wronglySure?: number;
}

const share = (count: number, of: number) => count / of;

function rowOf(
  kind: string,
  queries: readonly LabelledQuery[],
  find: ReturnType<typeof createFinder>['find'],
): NamesRow {
  const answers = queries.map(({ text, expected }) => ({ expected, found: find(text, 5) }));
  const named = answers.filter(({ expected }) => expected.length > 0);
  if (named.length === 0) {
    const sure = answers.filter(({ found }) => found.some(({ band }) => band === 'sure'));
    return { kind, queries: queries.length, wronglySure: share(sure.length, queries.length) };
  }
  const right = (most: number) =>
    named.filter(({ expected, found }) =>
      found.slice(0, most).some(({ id }) => expected.includes(id)),
    ).length;
  return {
    kind,
    queries: queries.length,
    first: share(right(1), named.length),
    five: share(right(5), named.length),
  };
}

const decimals = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3));

/**
 * Measures how well the finder answers the labelled list of `bench/names/`: recall at 1 and at 5 by class,
 * and how often a query that names nobody is answered "sure". Always holds: the list is a measure, no limit.
 */
export const benchNames: Bench = () => {
  const people = readPeople();
  const queries = readQueries();
  const index = nameIndex(people);
  const { find } = createFinder(index);
  const named = queries.filter(({ expected }) => expected.length > 0);
  const rows = [
    ...[...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, of]) => rowOf(kind, of, find)),
    rowOf('all that name someone', named, find),
  ];
  const table = formatTable<NamesRow>(
    [
      { head: 'class', side: 'left', cell: ({ kind }) => kind },
      { head: 'queries', cell: ({ queries: count }) => String(count), side: 'right' },
      { head: 'first', cell: ({ first }) => decimals(first), side: 'right' },
      { head: 'in five', cell: ({ five }) => decimals(five), side: 'right' },
      { head: 'wrongly sure', cell: ({ wronglySure }) => decimals(wronglySure), side: 'right' },
    ],
    rows,
  );
  const weight = kilobytes(gzipped(JSON.stringify(index)));
  return Promise.resolve({
    rows: rows.map((row) => ({ ...row })),
    text: `${people.length} invented people, ${queries.length} queries · index ${weight} KB gzipped\n\n${table}`,
    holds: true,
  });
};
