import type { Status } from '../../archive/status.ts';
import type { Figure } from './cast.ts';

/** The words of a sentence that speak of someone, without those of others whom it names. */
export interface Said {
  /** From the name before, or the beginning, up to theirs. */
  before: string;
  /** From their name to the next one. */
  behind: string;
  /** Whether they are Chinese. */
  isHan?: boolean | undefined;
}

/** What a sentence says of someone's detention. */
export interface Report {
  figure: Figure;
  /** What it reports; `not-stated` where it speaks of a prisoner only: an ask, a case, a list. */
  status: Status;
  /** The number of the sentence. */
  sentence: number;
  /** Whether the name stands in the sentence that says so. */
  how: 'read' | 'inferred';
  /** Told of a time before another: "had been detained in 2011". */
  isPast: boolean;
  /** Told of now: "is", "still", "since". */
  isPresent: boolean;
  /** Said in a word that is used loosely: "imprisoned" of someone who awaits trial. */
  isVague?: boolean | undefined;
  /** Tells nothing by itself: "the death of X" makes no prisoner of X. */
  isWeak?: boolean | undefined;
  /** Tells only that someone who is out is not free: "may not leave the city". */
  isRestriction?: boolean | undefined;
  /** The words that say so, where they tell of this detention more than its status. */
  said?: Said | undefined;
}

/** The later in this list, the more a status outdoes others that a letter reports of the same person. */
const rank: readonly Status[] = [
  'not-stated',
  'detained',
  'disappeared',
  'confined',
  'awaiting-trial',
  'imprisoned',
  'released',
  'released-restricted',
  'died',
];

/** What is said loosely yields to what is said of a charge or a trial. */
const worth = ({ status, isVague }: Report): number => rank.indexOf(status) - (isVague ? 1.5 : 0);

const isRelease = ({ status }: Report) => status === 'released' || status === 'released-restricted';

/** The report that says most of someone; whoever is out and not free is released with restrictions. */
export function decisive(all: readonly Report[]): Report | undefined {
  const most = gravest(all.filter(({ isRestriction }) => !isRestriction));
  const restriction = all.find(({ isRestriction }) => isRestriction);
  return most?.status === 'released' && restriction ? restriction : most;
}

/** The gravest report that no later one overtakes. */
function gravest(reports: readonly Report[]): Report | undefined {
  if (reports.every(({ isWeak }) => isWeak)) return undefined;
  const overtaken = (release: Report) =>
    reports.some(
      (other) =>
        !isRelease(other) &&
        other.status !== 'not-stated' &&
        other.status !== 'died' &&
        // Who is out may await a trial.
        (other.status !== 'awaiting-trial' || release.status === 'released' || release.isPast) &&
        !other.isPast &&
        ((other.isPresent && other.sentence >= release.sentence) || release.isPast),
    );
  // Whoever is found again in custody has not vanished.
  const found = (report: Report) =>
    report.status === 'disappeared' &&
    reports.some(
      ({ status, isPresent, how, sentence }) =>
        status === 'detained' && isPresent && how === 'read' && sentence > report.sentence,
    );
  const standing = reports.filter(
    (report) => (!isRelease(report) || !overtaken(report)) && !found(report),
  );
  const present = standing.filter(({ isPast }) => !isPast);
  const stated = (list: readonly Report[]) => list.filter(({ status }) => status !== 'not-stated');
  // What is told of now comes before what is told of an earlier time.
  const some = stated(present).length > 0 ? stated(present) : stated(standing);
  const from = some.length > 0 ? some : standing;
  return from.toSorted(
    (a, b) =>
      worth(b) - worth(a) ||
      Number(b.how === 'read') - Number(a.how === 'read') ||
      a.sentence - b.sentence,
  )[0];
}
