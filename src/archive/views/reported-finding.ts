import type { Archive, PersonRecord } from '../archive.ts';
import { dateYear } from '../date.ts';
import { statuses } from '../status.ts';
import { capitalized, counted, countWord, listed } from '../words.ts';
import type { LedgerRow } from './ledger.ts';
import { countedOnce, stretches, type Stretch } from './reports.ts';
import { sameTime } from './same-time.ts';
import { countedLetters } from './span.ts';

/** How many changes of status are told; of more, the first ones and the last. */
const mostTold = 6;

const said = (year: string) => (year.endsWith('s') ? `the ${year}` : year);

/** "in 2009", "from 2010 to 2016". */
function yearsOf({ rows }: Stretch): string {
  const first = dateYear(rows[0]?.letter.date ?? '');
  const last = dateYear(rows.at(-1)?.letter.date ?? '');
  return first === last ? `in ${said(first)}` : `from ${said(first)} to ${said(last)}`;
}

/** Whether one stretch follows another only by the order in which their letters happen to be filed. */
function meets(one: Stretch, next: Stretch): boolean {
  const last = one.rows.at(-1);
  const first = next.rows[0];
  return last !== undefined && first !== undefined && sameTime(last.letter.date, first.letter.date);
}

/** How many stretches of the same years are told one after another; of more, what they report. */
const mostOfYears = 4;

/** Stretches of the same years: "detained and then imprisoned"; of many: "variously detained, imprisoned and released". */
function together(stretches: readonly Stretch[]): string {
  const words = stretches.map(({ status }) => statuses[status].words);
  if (words.length > mostOfYears) return `variously ${listed([...new Set(words)])}`;
  return words
    .map((word, index) => {
      const [before, stretch] = [stretches[index - 1], stretches[index]];
      if (!before || !stretch) return word;
      return `${meets(before, stretch) ? 'and also' : 'and then'} ${word}`;
    })
    .join(' ');
}

/** Stretches in words, those of the same years together: "detained and then imprisoned in 2010". */
function phrases(all: readonly Stretch[]): string[] {
  const found: { years: string; stretches: Stretch[] }[] = [];
  for (const stretch of all) {
    const years = yearsOf(stretch);
    const before = found.at(-1);
    if (before?.years === years) before.stretches.push(stretch);
    else found.push({ years, stretches: [stretch] });
  }
  return found.map(({ years, stretches }) => `${together(stretches)} ${years}`);
}

/** The first of many phrases and the last, the others counted. */
function abridged(all: readonly string[]): string {
  if (all.length <= mostTold) return all.join(', ');
  const first = all.slice(0, mostTold - 2);
  const left = all.length - first.length - 1;
  return [...first, counted(left, 'more change'), `${all.at(-1)} at last`].join(', ');
}

/**
 * What the letters that name someone report of them over time, in a sentence or two: "Five letters, 2009–2016:
 * reported as detained in 2009, imprisoned from 2010 to 2016. One more only mentions them."
 *
 * Every report is the letters' and dated by them. Empty where no letter names the person.
 */
export function finding(
  archive: Archive,
  person: PersonRecord,
  rows: readonly LedgerRow[],
): string {
  const counting = countedOnce(archive, rows);
  if (counting.length === 0) return '';
  const letters = capitalized(
    countedLetters(
      archive,
      counting.map(({ letter }) => letter),
    ),
  );
  const told = phrases(stretches(counting));
  const unstated = counting.filter(({ detainee }) => detainee?.status === 'not-stated').length;
  const mentions = counting.filter(({ detainee }) => !detainee).length;
  const others = [
    unstated > 0 && `${countWord(unstated)} ${unstated === 1 ? 'states' : 'state'} no status`,
    mentions > 0 &&
      `${countWord(mentions)} ${mentions === 1 ? 'mentions' : 'mention'} ${person.name} otherwise`,
  ].filter((words) => words !== false);
  if (told.length === 0) return `${letters}: ${listed(others)}.`;
  const reported = `${letters}: reported as ${abridged(told)}.`;
  return others.length > 0 ? `${reported} ${capitalized(listed(others))}.` : reported;
}
