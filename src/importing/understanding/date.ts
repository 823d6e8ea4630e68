import type { PageHead } from '../page.ts';
import type { LetterText } from '../text/letter-text.ts';
import { anniversaries } from './date/anniversary.ts';
import { agreed, withoutStamp, type DateField } from './date/agreed.ts';
import type { Candidate } from './date/candidate.ts';
import { datelines } from './date/datelines.ts';
import { toldDates } from './date/page-words.ts';
import { printedDates } from './date/printed-dates.ts';
import { signedDates } from './date/signed-dates.ts';
import { titleDate } from './date/title-date.ts';
import { languageOf } from './language.ts';
import { titleOf } from './title.ts';

export type { DateField } from './date/agreed.ts';

/** A date in numbers alone, read in the order of the letter's language; in English it may be either. */
function ordered(candidate: Candidate, language: string): Candidate {
  const { readings } = candidate.date;
  if (!readings) return candidate;
  const [dayFirst, monthFirst] = readings;
  // Of the languages of letters English alone is written in both orders: CLDR, dateFormats of en-US and en-GB.
  if (language !== '' && !language.startsWith('en')) {
    return { ...candidate, date: { ...candidate.date, value: dayFirst } };
  }
  return {
    ...candidate,
    how: 'inferred',
    from: `${candidate.from}, which may mean ${dayFirst} or ${monthFirst}`,
    date: { ...candidate.date, value: dayFirst.slice(0, 4) },
  };
}

/**
 * The letter's own date as EDTF, and what it was read from. A date of an event and a stamp of the page are never
 * it: where the letter bears none the field is empty.
 *
 * Takes the head for what it says of the page's stamp: a line that is that stamp is not the letter's word.
 */
export function dateOf(letter: LetterText, head: PageHead = {}): DateField {
  const stamp = head.stampedBy?.trim();
  const lines = stamp ? letter.lines.filter(({ text }) => text !== stamp) : letter.lines;
  const language = languageOf(letter, head).value ?? '';
  const all = [...printedDates(lines), ...datelines(lines), ...signedDates(lines)];
  const [candidates = []] = [
    withoutStamp(
      all.filter(({ how }) => how === 'read'),
      head,
    ),
    [...all.filter(({ how }) => how === 'inferred'), ...toldDates(lines)],
    titleDate(titleOf(letter, head)),
  ].filter(({ length }) => length > 0);
  if (candidates.length === 0) {
    const warnings = anniversaries(lines);
    return { how: 'missing', ...(warnings.length > 0 ? { warnings } : {}) };
  }
  return agreed(candidates.map((candidate) => ordered(candidate, language)));
}
