import { figureCell, judged, type Figure } from '../figure.ts';
import { formatTable, type Column } from '../table.ts';
import type { Measured, Step } from './measure.ts';

/** A row of the table: one builder and one archive, in milliseconds and bytes. */
export interface ScaleRow {
  letters: number;
  builder: string;
  cold: Figure;
  edited: Figure;
  added: Figure;
  renamed: Figure;
  index: Figure;
  /** The most memory of any step. */
  memory: Figure;
  size: Figure;
  files: Figure;
  /** A rebuild after an added letter, as a share of the builder’s own cold build. */
  ofCold: Figure;
  /** The same rebuild, as a share of the rival’s; nothing where the rival was not there. */
  ofRival: Figure | null;
}

const gigabyte = 1_000_000_000;

/** What limits ours, by letters: the issue “Ten thousand letters, and the ten-thousand-and-first”. */
const limits = new Map([
  [10_000, { cold: 4 * 60_000, memory: 4 * gigabyte, ofCold: 0.2, ofRival: 1 }],
  // Nothing fails on a machine of 8 GB.
  [50_000, { cold: undefined, memory: 8 * gigabyte, ofCold: undefined, ofRival: undefined }],
]);

/** Judges what was measured of one archive: ours, which is the first, beside the rival, if it is there. */
export function scaleRows(measured: readonly Measured[], rival: string): ScaleRow[] {
  const beside = measured.find(({ builder }) => builder === rival)?.milliseconds.added;
  return measured.map(({ letters, builder, milliseconds, bytes, files, size }, index) => {
    const limit = index === 0 ? limits.get(letters) : undefined;
    const time = (step: Step) => judged(milliseconds[step]);
    return {
      letters,
      builder,
      cold: judged(milliseconds.cold, limit?.cold),
      edited: time('edited'),
      added: time('added'),
      renamed: time('renamed'),
      index: time('index'),
      memory: judged(Math.max(...Object.values(bytes)), limit?.memory),
      size: judged(size),
      files: judged(files),
      ofCold: judged(milliseconds.added / milliseconds.cold, limit?.ofCold),
      ofRival: beside === undefined ? null : judged(milliseconds.added / beside, limit?.ofRival),
    };
  });
}

const number = new Intl.NumberFormat('en');
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
const megabytes = (bytes: number) => number.format(Math.round(bytes / 1_000_000));
const share = (value: number) => value.toFixed(2);

const figure = (
  head: string,
  of: (row: ScaleRow) => Figure | null,
  show: (value: number) => string,
): Column<ScaleRow> => ({
  head,
  side: 'right',
  cell(row) {
    const value = of(row);
    return value === null ? '–' : figureCell(value, show);
  },
});

const columns: readonly Column<ScaleRow>[] = [
  { head: 'letters', side: 'right', cell: ({ letters }) => number.format(letters) },
  { head: 'builder', side: 'left', cell: ({ builder }) => builder },
  figure('cold s', ({ cold }) => cold, seconds),
  figure('edited s', ({ edited }) => edited, seconds),
  figure('added s', ({ added }) => added, seconds),
  figure('renamed s', ({ renamed }) => renamed, seconds),
  figure('index s', ({ index }) => index, seconds),
  figure('peak MB', ({ memory }) => memory, megabytes),
  figure('MB built', ({ size }) => size, megabytes),
  figure('files', ({ files }) => files, number.format),
  figure('added ÷ cold', ({ ofCold }) => ofCold, share),
  figure('added ÷ Hugo’s', ({ ofRival }) => ofRival, share),
];

/** The table for people. */
export const scaleTable = (rows: readonly ScaleRow[]) => formatTable(columns, rows);

/** Whether any figure has a limit: limits are for ten thousand letters and more. */
export const areLimited = (rows: readonly ScaleRow[]): boolean =>
  rows.some((row) =>
    Object.values(row).some((value) => typeof value === 'object' && value?.holds != null),
  );

/** A sentence for each limit that does not hold. */
export const brokenLimits = (rows: readonly ScaleRow[]): string[] =>
  rows.flatMap((row) =>
    columns.flatMap(({ head, cell }) =>
      cell(row).endsWith('!')
        ? [`${row.builder}, ${number.format(row.letters)} letters, ${head}: ${cell(row)}`]
        : [],
    ),
  );
