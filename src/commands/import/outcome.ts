import type { Mended } from '../../importing/damage/mend.ts';
import type { Drafted } from '../../importing/drafts.ts';
import type { Page } from '../../importing/page.ts';
import type { Understanding } from '../../importing/understand.ts';

/** A file that was not written: because it is there already, or because nothing was to be written. */
export interface Unwritten {
  /** Its path as it is shown. */
  file: string;
  /** What it holds; nothing where it is not there. */
  before: string | undefined;
  /** What it would hold. */
  after: string;
}

/** What became of a page that could be read. */
export interface Imported {
  /** The page as it was named. */
  file: string;
  page: Page;
  found: Understanding;
  drafted: Drafted;
  mended: readonly Mended[];
  /** Paths of the files that were written, as they are shown. */
  written: readonly string[];
  /** Files that would be another, or that would be there. */
  unwritten: readonly Unwritten[];
  /** The path of the transcription that is kept aside; nothing where the letter’s file holds it. */
  transcription: string | undefined;
}

/** What became of a page that could not be read, or of files that could not be written. */
export interface Failed {
  file: string;
  error: string;
}

export type Outcome = Imported | Failed;
