import type { Status } from '../../../archive/status.ts';
import { isHan } from '../../../names/han.ts';
import type { Fact, Facts } from '../../found.ts';
import type { Report } from '../report.ts';
import type { Sentence } from '../sentences.ts';
import { factsInHan } from './han.ts';
import { factsInLatin } from './latin.ts';
import { openYear, type FactTold } from './told.ts';
import { inYear, withYear } from './year.ts';

/** A fact, and where it is told. */
interface Told extends FactTold {
  /** Whether it is a date whose year the text leaves open. */
  isOpen: boolean;
  report: Report;
  order: number;
}

/** A year, in milliseconds: two days on which someone was taken that lie farther apart are of two detentions. */
const custody = 366 * 24 * 60 * 60 * 1000;

const timeOf = (date: string) => Date.parse(date.padEnd(10, '-01').slice(0, 10));

/** Since when someone is held: the first day of the last time, where the letter tells of no other. */
function sinceOf(all: readonly Told[], reports: readonly Report[]): Told | undefined {
  const lastRelease = Math.max(
    -1,
    ...reports.flatMap(({ status, sentence }) =>
      status === 'released' || status === 'released-restricted' ? sentence : [],
    ),
  );
  const later = all.filter(({ report }) => report.sentence > lastRelease);
  const dates = later
    .filter(({ isOpen }) => !isOpen)
    .toSorted((a, b) => timeOf(a.value) - timeOf(b.value) || b.value.length - a.value.length);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return undefined;
  // A day before them whose year is left open may be the first.
  const isUnknown = later.some(
    ({ isOpen, value, order }) =>
      isOpen &&
      order < Math.min(...dates.map((date) => date.order)) &&
      !dates.some((date) => inYear(date.value) === inYear(value)),
  );
  // Two that lie far apart are two detentions, and it is not told which of them lasts.
  if (isUnknown || timeOf(last.value) - timeOf(first.value) > custody) return undefined;
  // “In January 2019”, and elsewhere the day.
  return dates.findLast(({ value }) => value.startsWith(first.value)) ?? first;
}

/** The one of most weight; nothing where two of that weight differ by more than words left out. */
function plainest(told: readonly Told[]): Told | undefined {
  // A letter in two languages tells it twice.
  const latin = told.filter(({ value }) => !isHan(value));
  const all = latin.length > 0 ? latin : told;
  const most = Math.max(...all.map(({ weight }) => weight));
  const best = all.filter(({ weight }) => weight === most);
  const bare = ({ value }: Told) => value.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const longest = best.toSorted((a, b) => bare(b).length - bare(a).length || a.order - b.order)[0];
  return longest && best.every((one) => bare(longest).includes(bare(one))) ? longest : undefined;
}

/**
 * What a letter tells of someone’s detention beside the status, field by field: only what the words that report it
 * say of them, and nothing where they contradict each other.
 */
export function factsOf(
  reports: readonly Report[],
  sentences: readonly Sentence[],
  status: Status,
): Facts {
  const told = reports
    .filter(({ isPast, status }) => !isPast && status !== 'died')
    .toSorted((a, b) => a.sentence - b.sentence)
    .flatMap((report, order): Told[] => {
      const { said, sentence } = report;
      if (!said) return [];
      const facts = said.isHan ? factsInHan(said) : factsInLatin(said);
      return facts.map((fact) => {
        if (!fact.value.startsWith(openYear)) return { ...fact, order, report, isOpen: false };
        const value = withYear(fact, sentence, sentences);
        const inferred = { ...report, how: 'inferred' as const };
        return { ...fact, value: value ?? fact.value, order, report: inferred, isOpen: !value };
      });
    });
  const of = (field: keyof Facts) => told.filter((one) => one.field === field);
  const fact = (one: Told | undefined): Fact | undefined =>
    one && {
      value: one.value,
      how: one.report.how,
      line: sentences[one.report.sentence]!.line.number,
      quote: sentences[one.report.sentence]!.text,
    };
  // Of whoever is out, or dead, no day is one since when.
  const isOver = /^(?:released|released-restricted|died)$/u.test(status);
  const facts = {
    since: isOver ? undefined : fact(sinceOf(of('since'), reports)),
    place: fact(plainest(of('place'))),
    charge: fact(plainest(of('charge'))),
    sentence: fact(plainest(of('sentence'))),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, one]) => one)) as Facts;
}
