import { figureCell, judged, kilobyte, kilobytes, type Figure } from '../figure.ts';
import { formatTable, type Column } from '../table.ts';

/** The heaviest page of a kind, or a file that a script loads; in bytes. */
export interface WeightRow {
  kind: string;
  /** How many pages there are of the kind. */
  pages: number;
  /** As it is on the disk. */
  bytes: number;
  /** Gzipped. */
  sent: Figure;
  /** From the root of the site. */
  address: string;
}

/** The limit of every page, from the issue “Ten thousand letters, and the ten-thousand-and-first”. */
const most = 60 * kilobyte;

/** A row of the table. What is no page has no limit: a reader loads it only to search or to filter. */
export const weightRow = (
  row: Omit<WeightRow, 'sent'> & { gzipped: number; isPage: boolean },
): WeightRow => {
  const { gzipped, isPage, ...rest } = row;
  return { ...rest, sent: judged(gzipped, isPage ? most : undefined) };
};

const columns: readonly Column<WeightRow>[] = [
  { head: 'kind', side: 'left', cell: ({ kind }) => kind },
  { head: 'pages', side: 'right', cell: ({ pages }) => String(pages) },
  { head: 'on disk', side: 'right', cell: ({ bytes }) => kilobytes(bytes) },
  { head: 'gzipped', side: 'right', cell: ({ sent }) => figureCell(sent) },
  { head: 'heaviest', side: 'left', cell: ({ address }) => `/${address}` },
];

/** The table for people, in KB. */
export const weightTable = (rows: readonly WeightRow[]) => formatTable(columns, rows);
