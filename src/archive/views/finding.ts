import { capitalized, counted, countWord, listed } from '../words.ts';

/** A stretch of time and how many letters fall in it. */
export interface Stretch {
  /** "2010", "1990s". */
  label: string;
  letters: number;
}

/** What a drawing of letters over time shows. */
export interface OverTime {
  /** The years of the first and of the last letter. */
  first: string;
  last: string;
  /** Years or decades, oldest first and none left out. */
  stretches: readonly Stretch[];
  unit: 'year' | 'decade';
  /** How many letters are known by their decade alone. */
  yearUnknown: number;
}

/** Stretches that follow one another without any letter, by the labels of the first and the last. */
export function gaps(stretches: readonly Stretch[]): { from: string; to: string }[] {
  const found: { from: string; to: string }[] = [];
  for (const [index, { label, letters }] of stretches.entries()) {
    if (letters > 0) continue;
    const before = found.at(-1);
    if (before && stretches[index - 1]?.label === before.to) before.to = label;
    else found.push({ from: label, to: label });
  }
  return found;
}

/** A gap’s years: "2008", "1990–1999". */
export const gapYears = ({ from, to }: { from: string; to: string }): string =>
  from === to ? from : `${from}–${to}`;

/** How many years a sentence can name before it is no sentence any more. */
const mostPeaks = 3;
const mostGaps = 4;

/** "the 1990s", "2010". */
const spoken = (label: string, unit: OverTime['unit']) =>
  unit === 'decade' ? `the ${label}` : label;

function peak({ stretches, unit }: OverTime): string {
  const most = Math.max(...stretches.map(({ letters }) => letters));
  const filled = stretches.filter(({ letters }) => letters > 0);
  const peaks = filled.filter(({ letters }) => letters === most);
  if (filled.length === 1) return '';
  // Where many years have as many, or all of them, naming these would say less.
  if (peaks.length > mostPeaks || peaks.length === filled.length) {
    return `, no more than ${countWord(most)} a ${unit}`;
  }
  const when = listed(peaks.map(({ label }) => spoken(label, unit)));
  return `, most in ${when} (${countWord(most)}${peaks.length > 1 ? ' each' : ''})`;
}

function none({ stretches, unit }: OverTime): string {
  const found = gaps(stretches);
  if (found.length === 0) return '';
  if (found.length <= mostGaps) {
    return `; none in ${listed(found.map((gap) => spoken(gapYears(gap), unit)))}`;
  }
  const empty = stretches.filter(({ letters }) => letters === 0);
  return `; none in ${countWord(empty.length)} of the ${countWord(stretches.length)} ${unit}s`;
}

/** The years themselves, where they are so few that there is nothing more to say of them. */
function each({ stretches, unit, yearUnknown }: OverTime): string | undefined {
  const filled = stretches.filter(({ letters }) => letters > 0);
  const isFew = filled.length > 1 && filled.length <= mostPeaks && yearUnknown === 0;
  if (!isFew || unit === 'decade' || filled.some(({ letters }) => letters > 1)) return undefined;
  return `One letter each in ${listed(filled.map(({ label }) => label))}.`;
}

/** What letters over time show, in a sentence: "28 letters from 2007 to 2022, most in 2019 (six); none in 2008." */
export function finding(shown: OverTime): string {
  const { first, last, stretches, yearUnknown } = shown;
  const dated = stretches.reduce((sum, { letters }) => sum + letters, 0);
  const apart = shown.unit === 'decade' ? 0 : yearUnknown;
  const when = first === last ? `in ${first}` : `from ${first} to ${last}`;
  const few = each(shown);
  if (few !== undefined) return few;
  const unknown =
    yearUnknown === 0
      ? ''
      : `; ${yearUnknown === 1 ? 'the year of one is' : `the years of ${countWord(yearUnknown)} are`} not known`;
  return `${capitalized(counted(dated + apart, 'letter'))} ${when}${peak(shown)}${none(shown)}${unknown}.`;
}
