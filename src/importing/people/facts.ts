import type { Status } from '../../archive/status.ts';
import { writtenDates } from '../dates/written-date.ts';
import type { Fact, Facts } from '../found.ts';
import { factsInHan } from './han-facts.ts';
import { factsInLatin } from './latin-facts.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentences.ts';

/** What words tell of someone’s detention beside a status. */
export interface FactTold {
  field: keyof Facts;
  /** As printed, but for `since`: EDTF, of a date without a year with XXXX in its place. */
  value: string;
  /** Of a date without a year: how it is printed. */
  words?: string | undefined;
  /** The more, the closer to what the field is for: a prison before the town of an arrest. */
  weight: number;
}

/** A fact, and where it is told. */
interface Told extends FactTold {
  /** Whether it is a date whose year the text leaves open. */
  isOpen: boolean;
  report: Report;
  order: number;
}

/** The months and days of one custody lie closer together than this. */
const custody = 366 * 24 * 60 * 60 * 1000;

const timeOf = (date: string) => Date.parse(date.padEnd(10, '-01').slice(0, 10));

const anyYear = /(?<![\d./-])(?:19|20)\d\d(?![\d/])/gu;
const hasYear = (text: string) => text.search(anyYear) >= 0;
/** In place of a year that a date is printed without. */
const anyOf = 'XXXX';
const inYear = (date: string) => date.slice('0000-'.length);

/** The only year that a sentence names, with its month and day where it has them. */
function onlyDate(text: string): { value: string; start: number } | undefined {
  const [year, other] = new Set(text.match(anyYear));
  if (year === undefined || other !== undefined) return undefined;
  const dated = writtenDates(text).filter(({ value }) => value?.startsWith(`${year}-`));
  return dated.length > 0
    ? { value: dated.at(-1)!.value!, start: dated.at(-1)!.start }
    : { value: year, start: text.search(anyYear) };
}

/**
 * A date that is printed without its year, with the year: that of the only other date of its sentence, or else of
 * the sentence before it in its paragraph that names one, where the calendar runs on from the one to the other.
 */
function withYear(
  { value, words = '' }: FactTold,
  at: number,
  sentences: readonly Sentence[],
): string | undefined {
  const { line, text } = sentences[at]!;
  const monthDay = inYear(value);
  const whole = (year: string) => `${year.slice(0, 4)}-${monthDay}`;
  if (hasYear(text)) {
    const date = onlyDate(text);
    if (!date) return undefined;
    const runsOn =
      date.start < text.indexOf(words)
        ? inYear(date.value) <= monthDay
        : date.value.length > 4 && monthDay <= inYear(date.value);
    return runsOn ? whole(date.value) : undefined;
  }
  const before = sentences.findLast(
    (one) => one.line === line && one.number < at && hasYear(one.text),
  );
  const date = before && onlyDate(before.text);
  return date && date.value.length > 4 && inYear(date.value) <= monthDay
    ? whole(date.value)
    : undefined;
}

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
function plainest(all: readonly Told[]): Told | undefined {
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
        if (!fact.value.startsWith(anyOf)) return { ...fact, order, report, isOpen: false };
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
