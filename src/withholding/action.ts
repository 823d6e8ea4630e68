import type { Edit } from './edit.ts';
import type { Operation } from './yaml/operation.ts';

/** What is done with a file. */
export type Deed =
  /** Edits of its text, outside of its record. */
  | { do: 'edit'; edits: readonly Edit[] }
  /** A change of its record. */
  | { do: 'change'; operation: Operation }
  | { do: 'rename'; to: string }
  | { do: 'delete' };

/** Something to be done, always or as a question is answered. */
export interface Action {
  file: string;
  deed: Deed;
  /** The number of the question that it hangs on; `isNo` where it is done if the answer is no. */
  question?: number;
  isNo?: boolean;
}

/** What a maintainer is asked about; “yes” is the safe answer, which withholds. */
export interface Question {
  file: string;
  /** Where it stands, counted from one; the whole file where there is none. */
  line?: number;
  column?: number;
  /** In words, as a question. */
  ask: string;
}

/** What is left to do by hand, or cannot be done at all. */
export interface Leftover {
  file?: string;
  line?: number;
  /** What is left, without the name. */
  what: string;
  /** How to deal with it. */
  how: string;
}
