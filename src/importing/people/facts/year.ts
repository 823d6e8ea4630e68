import { writtenDates } from '../../dates/written-date.ts';
import type { Sentence } from '../sentences.ts';
import type { FactTold } from './told.ts';

const anyYear = /(?<![\d./-])(?:19|20)\d\d(?![\d/])/gu;
const hasYear = (text: string) => text.search(anyYear) >= 0;
/** Month and day of a date. */
export const inYear = (date: string) => date.slice('0000-'.length);

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
export function withYear(
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
