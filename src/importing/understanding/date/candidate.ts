import type { WrittenDate } from '../../dates/written-date.ts';
import type { PartLine } from '../../text/letter-text.ts';
import { isProse } from '../../text/prose.ts';

/** A date that may be the letter's. */
export interface Candidate {
  date: WrittenDate;
  line: { number: number | undefined; text: string };
  /** What it was read from, in words. */
  from: string;
  /** Whether it is printed as the letter's own, or follows from what the page says around. */
  how: 'read' | 'inferred';
}

/** Whether a line is running text. */
export const isText = ({ text, kind }: PartLine): boolean =>
  kind !== 'heading' && kind !== 'note' && isProse(text);

/** Where the running text of a letter stands among its lines. */
export interface Bounds {
  /** The place of its first line, or of the one that speaks to someone. */
  first: number;
  /** The place of its last line; -1 where there is none. */
  last: number;
  /** Where the letter ends: at its notes or at people to ask. */
  end: number;
}

/** The bounds of a letter's text; the page's own words around it do not count. */
export function boundsOf(lines: readonly PartLine[]): Bounds {
  const isOwn = (line: PartLine) => line.part === 'body' && isText(line);
  const first = lines.findIndex((line) => isOwn(line) || line.part === 'salutation');
  const last = lines.findLastIndex(isOwn);
  const end = lines.findIndex(
    ({ part }, at) => at > last && (part === 'notes' || part === 'contacts'),
  );
  return {
    first: first < 0 ? lines.length : first,
    last,
    end: end < 0 ? lines.length : end,
  };
}
