import type { FieldPath } from '../archive/content.ts';
import { placeholder } from '../archive/placeholder.ts';

/** Something told of a letter that its record cannot hold. */
export interface Trouble {
  /** The field of the letter’s record. */
  path: FieldPath;
  /** What was told: “status `free`”. */
  what: string;
  /** “expected …” */
  expected: string;
  /** What to do about it, in a sentence; empty where the rest says it all. */
  fix: string;
  /** Whether someone of that name is there already, and nothing else is wrong. */
  isNamesake?: boolean;
}

/** What a draft holds in the place of something that it cannot. */
export const troublePlaceholder = ({ what, expected }: Pick<Trouble, 'what' | 'expected'>) =>
  placeholder(`${what}; ${expected}`);
