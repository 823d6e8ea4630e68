import { counted } from '../../src/archive/words.ts';
import { formatTable, type Column } from '../table.ts';
import type { Cost, Measured } from './measure.ts';
import { recallOf, type Recall } from './recall.ts';
import { inUnit, withUnit, type Unit } from './unit.ts';

/** How every finder answers one class of queries, by its name. */
interface RecallRow {
  kind: string;
  queries: number;
  finders: Record<string, Recall>;
}

/** What every finder weighs or takes, by its name; those that were not measured so are missing. */
interface CostRow {
  measure: string;
  unit: Unit;
  finders: Record<string, number>;
}

/** A row of the table. */
export type Row = RecallRow | CostRow;

/** A row of every class in the list’s order, and one of all queries that name somebody. */
function recallRows(measured: readonly Measured[]): RecallRow[] {
  const row = (
    kind: string,
    belongs: (of: { kind: string; expected: readonly string[] }) => boolean,
  ) => {
    const answers = measured.map(({ contender, answered }) => ({
      contender,
      own: answered.filter(belongs),
    }));
    return {
      kind,
      queries: answers[0]?.own.length ?? 0,
      finders: Object.fromEntries(
        answers.map(({ contender, own }) => [contender.name, recallOf(own, contender.saysSure)]),
      ),
    };
  };
  const kinds = new Set(measured[0]?.answered.map(({ kind }) => kind));
  return [
    ...[...kinds].map((kind) => row(kind, (query) => query.kind === kind)),
    row('all that name someone', ({ expected }) => expected.length > 0),
  ];
}

function costRows(measured: readonly Measured[]): CostRow[] {
  const row = (
    measure: string,
    unit: Unit,
    value: (of: Measured) => number | undefined,
  ): CostRow => ({
    measure,
    unit,
    finders: Object.fromEntries(
      measured.flatMap((of) => {
        const number = value(of);
        return number === undefined ? [] : [[of.contender.name, number]];
      }),
    ),
  });
  const sizes = new Set(measured.flatMap(({ costs }) => costs.map(({ people }) => people)));
  const rowsAmong = (people: number): CostRow[] => {
    const cost = ({ costs }: Measured) => costs.find((one) => one.people === people);
    const ours = measured[0] && cost(measured[0]);
    const of = (measure: string, unit: Unit, value: (cost: Cost) => number) =>
      row(`${measure}, ${counted(people, 'person', 'people')}`, unit, (one) => {
        const found = cost(one);
        return found && value(found);
      });
    return [
      of('data', 'bytes', ({ data }) => data),
      of('made ready', 'ms', ({ built }) => built),
      of('keystroke, median', 'ms', ({ median }) => median),
      of('keystroke, 95th percentile', 'ms', ({ slow }) => slow),
      of('keystroke, median against ours', 'times', ({ median }) => median / (ours?.median ?? NaN)),
    ];
  };
  const rows = [row('code', 'bytes', ({ code }) => code), ...[...sizes].flatMap(rowsAmong)];
  // Ours alone against itself says nothing.
  return rows.filter(({ unit, finders }) => unit !== 'times' || Object.keys(finders).length > 1);
}

/** What was measured, row by row: classes of queries, and then what each finder weighs and takes. */
export const namesRows = (measured: readonly Measured[]): Row[] => [
  ...recallRows(measured),
  ...costRows(measured),
];

const decimals = (value: number) => value.toFixed(3);

/** `0.985/0.997` for the first and for five; `0.005 sure`, or a dash where that is never said. */
function recallCell({ first, five, wronglySure }: Recall): string {
  if (first !== null && five !== null) return `${decimals(first)}/${decimals(five)}`;
  return wronglySure === null ? '–' : `${decimals(wronglySure)} sure`;
}

/** The table for people: a column a finder. */
export function namesTable(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]?.finders ?? {});
  const columns: Column<Row>[] = [
    {
      head: 'class',
      side: 'left',
      cell: (row) => ('kind' in row ? row.kind : withUnit(row.measure, row.unit)),
    },
    { head: 'queries', side: 'right', cell: (row) => ('kind' in row ? String(row.queries) : '') },
    ...names.map((name): Column<Row> => ({
      head: name,
      side: 'right',
      cell: (row) => {
        if ('kind' in row) {
          const recall = row.finders[name];
          return recall ? recallCell(recall) : '';
        }
        const value = row.finders[name];
        return value === undefined ? '' : inUnit(value, row.unit);
      },
    })),
  ];
  return formatTable(columns, rows);
}
