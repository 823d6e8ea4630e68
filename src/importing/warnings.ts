import type { Damage } from './damage/damage.ts';
import { damageWords } from './damage/words.ts';
import type { PartyFound, Warning } from './found.ts';
import type { Page, PageHead } from './page.ts';
import { unmetCount } from './parties/signed-counts.ts';
import type { LetterText } from './text/letter-text.ts';
import type { DateField } from './understanding/date.ts';
import type { RelatedFound } from './understanding/related.ts';
import type { TitleField } from './understanding/title.ts';
import { otherVersions } from './understanding/versions.ts';

/** What was found of a letter, as far as warnings go. */
interface Found {
  title: TitleField;
  date: DateField;
  addressees: readonly unknown[];
  signatories: readonly PartyFound[];
  related: readonly RelatedFound[];
}

/** A page’s stamp is the day on which a site put the letter up: for a maintainer to judge, never the date. */
function stampWords({ stamp, stampedBy }: PageHead): string {
  if (stamp === undefined) return 'The letter prints no date that could be found.';
  const by = stampedBy === undefined ? '' : ` (${stampedBy})`;
  return (
    `The letter prints no date that could be found. The page is stamped ${stamp}${by}: ` +
    'if the letter is of that day, write it; until then the date is left empty.'
  );
}

/** “3, 40–43”: numbers in rising order, those in a row as one. */
export function spans(numbers: readonly number[]): string {
  const rows: [first: number, last: number][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    // Lines of running text have an empty one between them.
    if (row && number - row[1] <= 2) row[1] = number;
    else rows.push([number, number]);
  }
  return rows.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}

/** What the page says around the letter: in a transcription it has no place. */
function frameWords({ lines }: LetterText): Warning[] {
  const frame = lines.filter(({ part }) => part === 'frame' || part === 'contacts');
  const numbers = [...new Set(frame.map(({ number }) => number))].sort((a, b) => a - b);
  if (numbers.length === 0) return [];
  const where = numbers.length === 1 ? 'Line' : 'Lines';
  return [
    {
      message: `${where} ${spans(numbers)} may be the page’s own words, or people to ask: no part of the letter.`,
    },
  ];
}

/** A number of those who signed that is not that of those who were found. */
function countWords(letter: LetterText, signatories: readonly PartyFound[]): Warning[] {
  const unmet = unmetCount(letter, signatories);
  if (!unmet) return [];
  const people = signatories.filter(({ kind }) => kind === 'person').length;
  const message =
    `“${unmet.words}” signed, as it says, but ${people} people were found among ${signatories.length} who signed: ` +
    'look whether the list is whole.';
  return [{ line: unmet.line.number, message }];
}

/**
 * What a maintainer should look at: what was noticed while reading, what is missing, and what looks damaged; that
 * about the whole page first, the rest in the order of lines.
 */
export function warningsOf(
  page: Page,
  letter: LetterText,
  found: Found,
  damage: readonly Damage[],
): Warning[] {
  const { title, date, addressees, signatories, related } = found;
  const missing = [
    ...(title.value === undefined ? ['No title was found.'] : []),
    ...(date.value === undefined ? [stampWords(page.head)] : []),
    ...(addressees.length === 0 ? ['No addressee was found.'] : []),
    ...(signatories.length === 0 ? ['No signatory was found.'] : []),
  ];
  const same = related.filter((other) => other.same);
  const all: Warning[] = [
    ...same.map(({ id, how }) => ({
      message: `The archive ${how === 'read' ? 'has' : 'may have'} this letter already: ${id}.`,
    })),
    ...page.warnings,
    ...(title.warnings ?? []),
    ...(date.warnings ?? []),
    ...missing.map((message) => ({ message })),
    ...frameWords(letter),
    ...countWords(letter, signatories),
    ...otherVersions(letter),
    ...damage.map((one) => ({ line: one.line, message: damageWords(one) })),
  ];
  return all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
