import { figureCell, type Figure } from '../figure.ts';
import { formatTable, type Column } from '../table.ts';
import { figureOf, inMeasure, measureIds, measures, summed, type MeasureId } from './measures.ts';
import type { Miss, Score, Tally } from './score.ts';

/** Languages that are judged together; the limits of the issue are for the first, or the last. */
const groups = ['English and Chinese', 'English', 'Chinese', 'other languages'] as const;
type Group = (typeof groups)[number];

/** A row of the table for machines: a measure, of the pages of a set in some languages. */
export interface Row extends Tally {
  /** Which pages: invented, or real. */
  set: string;
  group: Group;
  pages: number;
  measure: MeasureId;
  figure: Figure;
}

function groupsOf({ languages }: Score): readonly Group[] {
  const [first = ''] = languages;
  if (first === 'en') return ['English and Chinese', 'English'];
  return first.startsWith('zh') ? ['English and Chinese', 'Chinese'] : ['other languages'];
}

/** Pools the scores of a set, by groups of languages. Limits bind English and Chinese as one. */
export const rowsOf = (set: string, scores: readonly Score[]): Row[] =>
  groups.flatMap((group) => {
    const own = scores.filter((score) => groupsOf(score).includes(group));
    return measureIds.flatMap((measure): Row[] => {
      const tally = summed(own.flatMap(({ tallies }) => tallies[measure] ?? []));
      const figure = figureOf(measure, tally, group === 'other languages');
      if (!figure) return [];
      const isLimited = group === 'English and Chinese' || group === 'other languages';
      const judgedHere = isLimited ? figure : { value: figure.value, limit: null, holds: null };
      return [{ set, group, pages: own.length, measure, ...tally, figure: judgedHere }];
    });
  });

/** The table of a set for people: a line a measure, a column a group of languages. */
export function importTable(rows: readonly Row[]): string {
  const present = groups.filter((group) => rows.some((row) => row.group === group));
  const columns: Column<MeasureId>[] = [
    { head: rows[0]?.set ?? '', side: 'left', cell: (id) => measures[id].words },
    ...present.map((group): Column<MeasureId> => {
      const own = rows.filter((row) => row.group === group);
      return {
        head: `${group} (${own[0]?.pages ?? 0})`,
        side: 'right',
        cell: (id) => {
          const row = own.find(({ measure }) => measure === id);
          return row ? figureCell(row.figure, (value) => inMeasure(id, value)) : '–';
        },
      };
    }),
  ];
  return formatTable(
    columns,
    measureIds.filter((id) => rows.some(({ measure }) => measure === id)),
  );
}

/** A sentence for each limit that does not hold. */
export const brokenLimits = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ set, group, measure, figure }) =>
    figure.holds === false
      ? [
          `${set}, ${group}: ${measures[measure].words.trim()} ${figureCell(figure, (value) => inMeasure(measure, value))}`,
        ]
      : [],
  );

/** What was not as expected, below the name of each file. */
export const missesText = (misses: readonly Miss[]): string =>
  [...Map.groupBy(misses, ({ file }) => file)]
    .map(([file, own]) => {
      const lines = own.map(
        ({ field, expected, got }) =>
          `  ${field}: expected ${expected || 'nobody'}, got ${got || 'nothing'}`,
      );
      return [file, ...lines].join('\n');
    })
    .join('\n');
