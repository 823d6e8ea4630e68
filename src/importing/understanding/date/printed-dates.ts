import type { WrittenDate } from '../../dates/written-date.ts';
import { dateOfLine, isStamp } from '../../text/date-line.ts';
import type { PartLine } from '../../text/letter-text.ts';
import { boundsOf, isText, type Candidate } from './candidate.ts';
import { saysToday } from './page-words.ts';

/** How many lines of running text may stand between a date and the edge of the text: a lead, an appeal for gifts. */
const atEdge = 2;

/** How many signs a heading may have beside its date; with more it is a title. */
const headingRoom = 20;

/** Whether a heading is a letter's date: weblogs set the day of a page as a heading above its title. */
const isDateHeading = (line: PartLine, next: PartLine | undefined, date: WrittenDate): boolean =>
  line.text.length <= date.text.length + headingRoom && next?.kind !== 'heading';

/**
 * Whether a line above the text is what a page says of itself: a point in a list of author, day and time to
 * read; of a text that greets nobody, a date in figures alone.
 */
const isOfPage = (line: PartLine, date: WrittenDate, isLetter: boolean): boolean =>
  line.kind === 'item' ||
  (!isLetter && /^[\d\s./-]+$/u.test(line.text) && date.text.length >= line.text.length - 2);

/** How many lines a page may say before its letter. */
const lead = 40;

/** What the page itself says between a line and the letter; nothing where the letter goes on from that line. */
function pageSpeaks(lines: readonly PartLine[], at: number): string {
  const spoken: string[] = [];
  for (const line of lines.slice(at + 1, at + 1 + lead)) {
    if (line.part === 'frame' && isText(line)) spoken.push(line.text);
    else if (line.part !== 'title' && line.part !== 'date') break;
  }
  return spoken.join(' ');
}

/** A year by itself, which is a date only where nothing else stands on its line. */
function yearOf(text: string): WrittenDate | undefined {
  const value = /^\(?((?:19|20)\d\d)\)?\.?$/u.exec(text)?.[1];
  return value ? { start: 0, end: text.length, text, value } : undefined;
}

/** Lines that say a date alone: above the text, below it, or between an address and the text. */
export function printedDates(lines: readonly PartLine[]): Candidate[] {
  const { first, last, end } = boundsOf(lines);
  const texts = lines.filter((line) => isText(line)).length;
  const isLetter = lines.some(({ part }) => part === 'salutation');
  let before = 0;
  return lines.flatMap((line, at): Candidate[] => {
    if (isText(line)) before++;
    if (at >= end || ['notes', 'contacts', 'subject'].includes(line.part)) return [];
    const isOutside = line.part === 'date' || at < first || at > last;
    // Amid the text a date alone is an entry of a chronology.
    const isAtEdge = before <= atEdge || texts - before <= atEdge;
    if (!isOutside && !(isAtEdge && line.kind === 'text')) return [];
    const date = dateOfLine(line.text) ?? yearOf(line.text);
    if (!date || isStamp(line.text) || (line.kind === 'row' && line.part !== 'date')) return [];
    if (line.kind === 'heading' && !isDateHeading(line, lines[at + 1], date)) return [];
    if (at < first && isOfPage(line, date, isLetter)) return [];
    const words = pageSpeaks(lines, at);
    if (words === '') {
      const from = at > last ? 'the signature line' : 'the printed date';
      return [{ date, line, from, how: 'read' }];
    }
    return saysToday(words)
      ? [{ date, line, from: 'the date of the page’s own words', how: 'inferred' }]
      : [];
  });
}
