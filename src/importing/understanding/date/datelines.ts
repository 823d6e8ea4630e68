import { writtenDates, type WrittenDate } from '../../dates/written-date.ts';
import { isDateOfElse, isStamp } from '../../text/date-line.ts';
import type { PartLine } from '../../text/letter-text.ts';
import { isProse, wordCount } from '../../text/prose.ts';
import { isText, type Candidate } from './candidate.ts';
import { saysToday } from './page-words.ts';

/** How far into a line a dateline may reach. */
const reach = 120;

/** Places and names as they stand before a date: in capitals, up to six words. */
const isPlace = (text: string) =>
  wordCount(text) <= 8 &&
  !/[.!?:;。]\s/u.test(text) &&
  !isProse(text) &&
  !/(?<!\p{L})(?:on|in|since|until|by|from|before|after|le|el|am|im|seit|в|с)\s*$/iu.test(text);

/**
 * The date with which a running text begins, as news and statements do: "(Harbor Watch, May 10, 2010) – ",
 * "GENEVA, 3 May 2012 — ", 【2012年5月3日】. Nothing where a sentence begins with a date: "On May 3, 2012, police …".
 */
function datelineOf(text: string): WrittenDate | undefined {
  const whole = text.normalize('NFC');
  const [date] = writtenDates(whole.slice(0, reach));
  if (!date) return undefined;
  const before = whole.slice(0, date.start);
  const after = whole.slice(date.end);
  if (isStamp(before + after.slice(0, 12)) || isDateOfElse(before) || !isPlace(before))
    return undefined;
  const opened = /^\s*[(（[【]([^)）\]】]*)$/u.exec(before);
  if (opened) return /^[^)）\]】]{0,40}[)）\]】]/u.test(after) ? date : undefined;
  // A place and a date in a row, parted from the text by a dash; between figures a dash is a stretch of time.
  const parted = /^\s*(?:\([^)]{1,40}\)\s*)?(?:[—–―]|--|-\s|[:：])(?!\s*\d)/u.test(after);
  return parted && /^\s*$|[,，/|(\s]\s*$/u.test(before) && /^[\p{Lu}\p{Lo}\d(]|^\s*$/u.test(before)
    ? date
    : undefined;
}

/** In how many lines a text opens. */
const opening = 4;

/** Lines that open the text with its date: of a statement its own, of news about a letter perhaps the letter's. */
export function datelines(lines: readonly PartLine[]): Candidate[] {
  const first = lines.filter((line) => isText(line) || line.part === 'body').slice(0, opening);
  const hasLetter = lines.some(({ part }) => part === 'salutation');
  return first.flatMap((line): Candidate[] => {
    const date = line.quoted ? undefined : datelineOf(line.text);
    if (!date) return [];
    if (line.part !== 'frame' || !hasLetter) {
      return [{ date, line, from: 'the dateline', how: 'read' }];
    }
    return saysToday(first.map(({ text }) => text).join(' '))
      ? [{ date, line, from: 'the dateline', how: 'inferred' }]
      : [];
  });
}
