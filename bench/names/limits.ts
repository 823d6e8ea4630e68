import { judged, judgedAtLeast, kilobyte, type Figure } from '../figure.ts';
import type { Measured } from './measure.ts';
import { recallOf } from './recall.ts';
import type { Unit } from './unit.ts';

/** A figure that our finder is held to. */
export interface Limited {
  measure: string;
  unit: Unit;
  figure: Figure;
}

/** Classes whose queries are one edit from a name: letters that changed places are one, too. */
const oneEdit = ['one-edit', 'transposition'];

/**
 * Holds our finder to the limits of the issue “Find anyone, in any spelling” (How good; the matcher). Where
 * it says recall alone, recall at 1 is meant, the harder.
 */
export function limitsOf({ contender, answered, code, costs }: Measured): Limited[] {
  const recall = (kinds?: readonly string[]) =>
    recallOf(
      answered.filter(({ kind }) => kinds?.includes(kind) ?? true),
      contender.saysSure,
    );
  const least = (measure: string, value: number | null, limit: number): Limited => ({
    ...{ measure, unit: 'share' },
    figure: judgedAtLeast(value ?? 0, limit),
  });
  const most = (measure: string, unit: Unit, value: number, limit: number): Limited => ({
    ...{ measure, unit },
    figure: judged(value, limit),
  });
  const all = recall();
  const among = (people: number) => {
    const cost = costs.find((one) => one.people === people);
    if (!cost) throw new Error(`Unexpected finder timed among others, expected ${people} people`);
    return cost;
  };
  const [small, large] = [among(2000), among(10_000)];
  return [
    least('first', all.first, 0.99),
    least('in five', all.five, 0.998),
    least('first, one edit', recall(oneEdit).first, 0.99),
    least('first, two edits', recall(['two-edits']).first, 0.93),
    most('wrongly sure', 'share', all.wronglySure ?? 1, 0.05),
    most('code', 'bytes', code, 4 * kilobyte),
    most('data, 2,000 people', 'bytes', small.data, 30 * kilobyte),
    most('keystroke, median, 2,000 people', 'ms', small.median, 5),
    most('keystroke, 95th percentile, 2,000 people', 'ms', small.slow, 10),
    most('keystroke, 95th percentile, 10,000 people', 'ms', large.slow, 30),
  ];
}
