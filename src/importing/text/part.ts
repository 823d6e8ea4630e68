import type { Line } from './lines.ts';

/**
 * What a line is in a letter. A `frame` is the word of the page that published it, before or behind; `contacts`
 * are people to ask; `notes` are footnotes and what stands behind a letter.
 */
export type Part =
  | 'frame'
  | 'title'
  | 'date'
  | 'from'
  | 'to'
  | 'copy'
  | 'subject'
  | 'salutation'
  | 'body'
  | 'closing'
  | 'signatures'
  | 'notes'
  | 'contacts';

/** A line, and what it is in its letter. */
export interface PartLine extends Line {
  part: Part;
}

/** A letter as lines, in the order of the page. */
export interface LetterText {
  markdown: string;
  lines: readonly PartLine[];
  /** Whether it speaks to someone: "Dear …". */
  hasSalutation: boolean;
}
