import { figureCell, judged, type Figure } from '../figure.ts';
import { formatTable, type Column } from '../table.ts';
import type { Run } from './run.ts';

/** A row of the table: one command on one archive, in milliseconds and bytes. */
export interface CheckRow {
  letters: number;
  what: string;
  time: Figure;
  memory: Figure;
  /** How many times as long as the peer took on the same archive. */
  ratio: number;
}

/** What limits a check of ten thousand letters: the issue “Adding a letter by pull request”. */
const limits = { letters: 10_000, all: 30_000, one: 3000, memory: 1_000_000_000 } as const;

const words = {
  all: 'check',
  again: 'check, once more',
  one: 'check -- <letter>',
  peer: 'peer: yaml and zod alone',
} as const;

/** Judges a run beside its peer’s; only those at the size that the limits are for. */
export function checkRow(letters: number, what: keyof typeof words, run: Run, peer: Run): CheckRow {
  const isLimited = letters === limits.letters && what !== 'peer';
  return {
    letters,
    what: words[what],
    time: judged(run.milliseconds, isLimited ? limits[what === 'again' ? 'all' : what] : undefined),
    memory: judged(run.bytes, isLimited ? limits.memory : undefined),
    ratio: run.milliseconds / peer.milliseconds,
  };
}

const number = new Intl.NumberFormat('en');
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(0);

const columns: readonly Column<CheckRow>[] = [
  { head: 'letters', side: 'right', cell: ({ letters }) => number.format(letters) },
  { head: 'run', side: 'left', cell: ({ what }) => what },
  { head: 'seconds', side: 'right', cell: ({ time }) => figureCell(time, seconds) },
  { head: 'peak MB', side: 'right', cell: ({ memory }) => figureCell(memory, megabytes) },
  { head: '× peer', side: 'right', cell: ({ ratio }) => ratio.toFixed(2) },
];

/** The table for people. */
export const checkTable = (rows: readonly CheckRow[]) => formatTable(columns, rows);

/** A sentence for each limit that does not hold. */
export const brokenLimits = (rows: readonly CheckRow[]): string[] =>
  rows.flatMap(({ letters, what, time, memory }) => {
    const run = `${what} of ${number.format(letters)} letters`;
    return [
      ...(time.holds === false ? [`${run}: ${figureCell(time, seconds)} seconds`] : []),
      ...(memory.holds === false ? [`${run}: ${figureCell(memory, megabytes)} MB`] : []),
    ];
  });
