import type { Archive, LetterRecord } from '../archive.ts';
import { displayDate } from '../date.ts';
import { statuses } from '../status.ts';
import type { LedgerRow } from './ledger.ts';
import { counted } from '../words.ts';
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
  /** Each letter with its date in words or, where they would cover each other, those of a stretch of the line. */
  points: (Place & { words: string })[];
  /** From the first to the last of letters that report this status one after another. */
  stretches: Place[];
}

export interface StatusTimeline {
  years: TimelineYear[];
  lanes: Lane[];
}

const unstated = statuses['not-stated'].label;
const mentioned = 'Mentioned otherwise';

/** More points than this cannot be told apart on a line, at least on a phone; those of one hundredth of it are joined. */
const mostPoints = 100;
/** More points in all lanes are too many for a page that is sent; where there are, cells of this size are joined. */
const mostInAll = 400;
const [cellSize, largeCellSize] = [1, 2.5];

interface DatedPoint extends Place {
  letter: LetterRecord;
}

/** What a point says of its letters: "2 May 2016", "12 letters, from 2 May 2016 to 9 June 2016". */
function pointWords(points: readonly DatedPoint[]): string {
  const dates = points.map(({ letter }) => displayDate(letter.date));
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  if (points.length === 1) return first;
  return `${counted(points.length, 'letter')}, ${first === last ? first : `from ${first} to ${last}`}`;
}

function pointsOf(points: readonly DatedPoint[], size: number): Lane['points'] {
  const cells =
    points.length <= mostPoints
      ? points.map((point) => [point])
      : // Longer ones, of which only a year is known, are joined with those of the same length.
        [
          ...Map.groupBy(
            points,
            ({ from, to }) => `${Math.floor(from / size)} ${Math.floor(to / size)}`,
          ).values(),
        ];
  return cells.map((cell) => ({
    from: Math.min(...cell.map(({ from }) => from)),
    to: Math.max(...cell.map(({ to }) => to)),
    words: pointWords(cell),
  }));
}

/** Stretches of a line, those that meet within a hundredth of it joined where there are many. */
function joinedStretches(places: readonly Place[]): Place[] {
  if (places.length <= mostPoints) return [...places];
  const joined: Place[] = [];
  for (const { from, to } of places) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

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
  const runsOf = Map.groupBy(stretches(counting), ({ status }): string => statuses[status].label);
  const labels = [...byLane.keys()].filter((label) => label !== unstated && label !== mentioned);
  const lanes = (size: number) =>
    [...labels, unstated, mentioned].flatMap((label): Lane[] => {
      const of = byLane.get(label);
      if (!of) return [];
      return [
        {
          label,
          letters: of.length,
          stated: label !== unstated && label !== mentioned,
          points: pointsOf(
            of.map(({ entry: { letter }, from, to }) => ({ letter, from, to })),
            size,
          ),
          stretches: joinedStretches(
            (runsOf.get(label) ?? []).flatMap(({ rows: run }) => {
              const first = run.map((row) => placeOf.get(row)).find(Boolean);
              const last = run.map((row) => placeOf.get(row)).findLast(Boolean);
              return first && last && last.to > first.from
                ? [{ from: first.from, to: last.to }]
                : [];
            }),
          ),
        },
      ];
    });
  const all = lanes(cellSize);
  const drawn = all.reduce((sum, { points: of }) => sum + of.length, 0);
  return { years, lanes: drawn > mostInAll ? lanes(largeCellSize) : all };
}
