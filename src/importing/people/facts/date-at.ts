import { monthNumber } from '../../dates/months.ts';
import { writtenDates } from '../../dates/written-date.ts';
import { openYear, type Read } from './told.ts';

const yearless = new RegExp(
  String.raw`^(?:(?<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>[A-Z][a-z]+)|(?<m>[A-Z][a-z]+) (?<d>\d{1,2})(?:st|nd|rd|th)?)(?!,? ?\d|[-–]\d)`,
  'u',
);
const yearAlone = /^(?<y>(?:19|20)\d\d)(?![\p{L}\d/–-])/u;
const interval = /^ (?:to|until|till|through|and|or|[-–]) ?(?:\p{Lu}|\d)/u;

/** The date that a text begins with, as EDTF; with `openYear` where it has no year. */
export function dateAt(text: string): Read | undefined {
  const [whole] = writtenDates(text.slice(0, 60));
  let read: Read | undefined;
  if (whole?.start === 0) {
    if (whole.value && !whole.value.includes('/')) read = { value: whole.value, end: whole.end };
  } else {
    const day = yearless.exec(text);
    const month = monthNumber(day?.groups?.['m']?.toLowerCase() ?? '');
    const number = Number(day?.groups?.['d']);
    const year = yearAlone.exec(text);
    if (day && month > 0 && number > 0 && number < 32) {
      const parts = [month, number].map((part) => String(part).padStart(2, '0'));
      read = { value: `${openYear}-${parts.join('-')}`, end: day[0].length };
    } else if (year) read = { value: year[0], end: year[0].length };
  }
  return read && !interval.test(text.slice(read.end)) ? read : undefined;
}
