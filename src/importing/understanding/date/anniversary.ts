import { isDate } from '../../../archive/date.ts';
import { ordinalNumber, ordinalPattern } from '../../dates/numerals.ts';
import { plainSigns } from '../../dates/plain-signs.ts';
import { writtenDates } from '../../dates/written-date.ts';
import type { Warning } from '../../found.ts';
import type { PartLine } from '../../text/letter-text.ts';

const marked = new RegExp(
  String.raw`(?<!\p{L})today\W(?:[^.!?]{0,80}?\W)?(?:(?<number>\d{1,2})(?:st|nd|rd|th)|(?<word>${ordinalPattern}))\s+anniversary\s+of(?<what>[^.!?]{0,80})`,
  'u',
);

/**
 * The day of which a letter without a date may be, as what a maintainer should look at: "Today, on the tenth
 * anniversary of 4 June 2009". It is not taken for the date: a letter may be written ahead of its day.
 */
export function anniversaries(lines: readonly PartLine[]): Warning[] {
  return lines.flatMap((line): Warning[] => {
    if (line.part !== 'body') return [];
    const groups = marked.exec(plainSigns(line.text))?.groups;
    const [first] = writtenDates(groups?.['what'] ?? '');
    const count = Number(groups?.['number'] ?? ordinalNumber(groups?.['word'] ?? ''));
    if (!first?.value || first.value.length !== 'YYYY-MM-DD'.length || count === 0) return [];
    const day = `${Number(first.value.slice(0, 4)) + count}${first.value.slice(4)}`;
    if (!isDate(day)) return [];
    return [
      {
        line: line.number,
        message: `The letter prints no date, and speaks of an anniversary that was on ${day}. If it is of that day, write it.`,
      },
    ];
  });
}
