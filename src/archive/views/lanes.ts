import type { Archive, LetterRecord } from '../archive.ts';
import { displayDate } from '../date.ts';
import { statuses } from '../status.ts';
import type { LedgerRow } from './ledger.ts';
import { countedOnce, stretches } from './reports.ts';
import { timeline, type TimelineYear } from './timeline.ts';

/** Where something stands along a line of years, from 0 to 100. */
interface Place {
  from: number;
  to: number;
}

/** A lane of someone's timeline: the letters that report one status, or none. */
export interface Lane {
  label: string;
  letters: number;
  /** Whether these letters report a status; those that do not are drawn hollow, below the others. */
  stated: boolean;
  /** Each letter, with its date in words. */
  points: (Place & { letter: LetterRecord; date: string })[];
  /** From the first to the last of letters that report this status one after another. */
  stretches: Place[];
}

export interface StatusTimeline {
  years: TimelineYear[];
  lanes: Lane[];
}

const unstated = statuses['not-stated'].label;
const mentioned = 'Mentioned otherwise';

const laneOf = ({ detainee }: LedgerRow): string =>
  detainee ? statuses[detainee.status].label : mentioned;

/**
 * Someone's timeline: a lane for each status that letters report, in the order in which it is first reported, so
 * that every change is a step from lane to lane, and letters of one time that differ stand in two. Below them
 * are the letters that state no status, and those that mention the person otherwise.
 *
 * Takes the person's ledger, oldest first. A letter without any bound to its date has no place in it.
 */
export function statusTimeline(archive: Archive, rows: readonly LedgerRow[]): StatusTimeline {
  const counting = countedOnce(archive, rows);
  const { years, points } = timeline(counting, ({ letter }) => letter.date);
  const placeOf = new Map(points.map(({ entry, from, to }) => [entry, { from, to }]));
  const byLane = Map.groupBy(points, ({ entry }) => laneOf(entry));
  const runs = stretches(counting);
  const labels = [...byLane.keys()].filter((label) => label !== unstated && label !== mentioned);
  return {
    years,
    lanes: [...labels, unstated, mentioned].flatMap((label) => {
      const of = byLane.get(label);
      if (!of) return [];
      return [
        {
          label,
          letters: of.length,
          stated: label !== unstated && label !== mentioned,
          points: of.map(({ entry: { letter }, from, to }) => ({
            letter,
            date: displayDate(letter.date),
            from,
            to,
          })),
          stretches: runs
            .filter(({ status }) => statuses[status].label === label)
            .flatMap(({ rows: run }) => {
              const first = run.map((row) => placeOf.get(row)).find(Boolean);
              const last = run.map((row) => placeOf.get(row)).findLast(Boolean);
              return first && last && last.to > first.from
                ? [{ from: first.from, to: last.to }]
                : [];
            }),
        },
      ];
    }),
  };
}
