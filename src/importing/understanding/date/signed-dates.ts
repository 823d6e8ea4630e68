import { writtenDates } from '../../dates/written-date.ts';
import { dateOfLine, isDateOfElse, isStamp } from '../../text/date-line.ts';
import type { PartLine } from '../../text/letter-text.ts';
import { isProse, wordCount } from '../../text/prose.ts';
import { boundsOf, type Candidate } from './candidate.ts';

/** What parts a name from the date behind it: "Friends of the Harbor, May 24, 2022". */
const parting = /^$|[,，;；|–—(（-]\s*$/u;

/** Whether the words before a date are those of someone who signs: parted from it, or few. */
const isSigner = (before: string) =>
  (parting.test(before) || wordCount(before) <= 8) && !isDateOfElse(before) && !isProse(before);

/** How a declaration says where and when it was made. */
const formal =
  /^(?:done|signed|given|adopted|issued|dated|executed|fait|hecho|dado|firmado|geschehen|feito|fatto|совершено|this|on this)(?!\p{L})/iu;

/** The longest that a signed line is, in signs. */
const longestSigned = 400;

/** Lines below the text whose last word is a date: "Friends of the Harbor, May 24, 2022". */
export function signedDates(lines: readonly PartLine[]): Candidate[] {
  const { last, end } = boundsOf(lines);
  const found = lines.slice(0, end).flatMap((line, at): Candidate[] => {
    const isBelow = at > last && ['signatures', 'closing', 'body'].includes(line.part);
    const isFormal = at >= last - 1 && formal.test(line.text);
    if ((!isBelow && !isFormal) || line.kind === 'note' || line.kind === 'row') return [];
    const whole = line.text.normalize('NFC');
    if (whole.length > longestSigned || dateOfLine(whole) || isStamp(whole)) return [];
    const date = writtenDates(whole).at(-1);
    if (!date || !/^[\s.。)）]*$/u.test(whole.slice(date.end))) return [];
    return isFormal || isSigner(whole.slice(0, date.start))
      ? [{ date, line, from: 'the signature line', how: 'read' }]
      : [];
  });
  // Signatures that each bear a day of their own do not date the letter.
  return new Set(found.map(({ date }) => date.value)).size > 1 ? [] : found;
}
