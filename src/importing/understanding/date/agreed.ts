import { dateBounds } from '../../../archive/date.ts';
import type { Field, Warning } from '../../found.ts';
import type { PageHead } from '../../page.ts';
import type { Candidate } from './candidate.ts';

/** The date of a letter, and what a maintainer should look at: two dates that differ, a day that never was. */
export interface DateField extends Field {
  warnings?: Warning[];
}

/** Whether a date lies within another: 21 October 2010 in October 2010. */
function isWithin(date: string, wider: string): boolean {
  const [inner, outer] = [dateBounds(date), dateBounds(wider)];
  return (
    (outer.earliest ?? '') <= (inner.earliest ?? '') &&
    (inner.latest ?? '~') <= (outer.latest ?? '~')
  );
}

const found = ({ date, line, from, how }: Candidate): DateField => ({
  how,
  ...(date.value === undefined ? {} : { value: date.value }),
  from,
  line: line.number,
  quote: line.text.length > 160 ? date.text : line.text,
});

const faults = {
  unreal: 'expected a day of the calendar',
  damaged: 'expected a day, a month and a year in whole digits',
} as const;

const faulty = ({ date, line }: Candidate): Warning => ({
  line: line.number,
  message: `Unexpected “${date.text}”, ${faults[date.fault ?? 'damaged']}. Look the letter’s date up and write it.`,
});

/** The one date that candidates agree on, the finest of them; else an empty field that says why. */
export function agreed(candidates: readonly Candidate[]): DateField {
  const warnings = candidates
    .filter(({ date }) => date.fault)
    .map((candidate) => faulty(candidate));
  // Each date once, where it stands first.
  const sound = [
    ...Map.groupBy(
      candidates.filter(({ date }) => date.value !== undefined),
      ({ date }) => date.value,
    ).values(),
  ].flatMap(([first]) => first ?? []);
  const [finest] = sound.toSorted((a, b) => {
    const [one, other] = [a.date.value ?? '', b.date.value ?? ''];
    return Number(isWithin(other, one)) - Number(isWithin(one, other));
  });
  const noted = (field: DateField): DateField =>
    warnings.length > 0 ? { ...field, warnings } : field;
  if (!finest) return noted({ how: 'missing' });
  const other = sound.find(({ date }) => !isWithin(finest.date.value ?? '', date.value ?? ''));
  if (!other) return noted(found(finest));
  warnings.push({
    line: other.line.number,
    message: `Unexpected second date “${other.date.text}”, expected the same as “${finest.date.text}” on line ${finest.line.number}. Choose the one that the letter bears.`,
  });
  return noted({ how: 'missing' });
}

/**
 * Of dates that differ, those that are not the page's: its stamp, printed above a letter with a date of its own,
 * a day above the letter that is later than the one with which it is signed, or than the day below it.
 */
export function withoutStamp(own: Candidate[], { stamp }: PageHead): Candidate[] {
  const isSigned = ({ from }: Candidate) => from === 'the signature line';
  if (new Set(own.map(({ date }) => date.value)).size < 2) return own;
  const signed = own.filter((one) => isSigned(one)).flatMap(({ date }) => date.value ?? []);
  const latest = [...new Set(signed)].map((day) => dateBounds(day).latest ?? '~').sort();
  return own.filter((one) => {
    const { value } = one.date;
    const isLater = value !== undefined && latest[0] !== undefined && value > latest[0];
    // Of two days above a letter, a page is of the later one, and says it first.
    const isAbove = own.some(
      (other) =>
        !isSigned(other) &&
        value !== undefined &&
        other.date.value !== undefined &&
        !isWithin(value, other.date.value) &&
        (one.line.number ?? 0) < (other.line.number ?? 0) &&
        value > other.date.value,
    );
    return value === undefined || isSigned(one) || (value !== stamp && !isLater && !isAbove);
  });
}
