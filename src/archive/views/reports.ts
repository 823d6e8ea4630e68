import type { Archive } from '../archive.ts';
import type { Status } from '../status.ts';
import type { LedgerRow } from './ledger.ts';

/** The rows of a ledger that count: of a letter and its translations, the original alone. */
export function countedOnce(archive: Archive, rows: readonly LedgerRow[]): LedgerRow[] {
  const groups = archive.withTranslations(rows.map(({ letter }) => letter));
  const first = new Set(groups.map(([letter]) => letter));
  return rows.filter(({ letter }) => first.has(letter));
}

/** Letters that report the same status one after another, none between them another; oldest first. */
export interface Stretch {
  status: Exclude<Status, 'not-stated'>;
  rows: LedgerRow[];
}

/**
 * The stretches of a ledger's statuses, oldest first.
 *
 * A letter that states no status, or names someone otherwise than as a prisoner, neither ends a stretch nor
 * belongs to one. Takes rows that count, oldest first.
 */
export function stretches(rows: readonly LedgerRow[]): Stretch[] {
  const found: Stretch[] = [];
  for (const row of rows) {
    const status = row.detainee?.status;
    if (status === undefined || status === 'not-stated') continue;
    const last = found.at(-1);
    if (last?.status === status) last.rows.push(row);
    else found.push({ status, rows: [row] });
  }
  return found;
}
