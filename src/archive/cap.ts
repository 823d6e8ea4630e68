import type { Problem } from './problem.ts';

/** How many problems of one sort are listed of one record or file; nobody mends thousands one by one. */
const most = 50;

const number = new Intl.NumberFormat('en');

/** The first fifty of what is wrong with a record as problems, and one that says how many more there are. */
export function capped<T, P extends Pick<Problem, 'path' | 'message' | 'fix'>>(
  found: readonly T[],
  problemOf: (one: T) => P,
): P[] {
  const problems = found.slice(0, most).map(problemOf);
  const next = found[most];
  if (next === undefined) return problems;
  return [
    ...problems,
    {
      ...problemOf(next),
      path: '',
      message: `Unexpected ${number.format(found.length - most)} more problems of this record, expected none`,
      fix: 'Mend those above; often one slip makes them all. Then check again.',
    },
  ];
}
