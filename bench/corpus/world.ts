import type { ListedPerson } from '../names/list.ts';
import type { Draw } from '../names/random.ts';
import type { InventedIssue } from './issue.ts';
import type { InventedOrganization } from './organization.ts';
import { phrase } from './vocabulary.ts';

/** What the letters of an invented archive are made of. */
export interface World {
  /** How many letters there are to be. */
  letters: number;
  /** The most famous first, as they are drawn. */
  people: readonly ListedPerson[];
  /** The same people, in the order in which letters first name them. */
  arrivals: readonly ListedPerson[];
  governments: readonly InventedOrganization[];
  societies: readonly InventedOrganization[];
  issues: readonly InventedIssue[];
  /** The most frequent first. */
  words: readonly string[];
  /** Signs of Chinese, the most frequent first. */
  signs: readonly string[];
  /** What is said again and again of detainees and signatories. */
  charges: readonly string[];
  sentences: readonly string[];
  places: readonly string[];
  roles: readonly string[];
}

/** So many things that several letters say in the same words. */
export const sayings = (
  draw: Draw,
  words: readonly string[],
  count: number,
  length: number,
): string[] =>
  Array.from({ length: count }, () =>
    phrase(draw, words, 1 + Math.ceil(length / 2) + draw.below(length)),
  );
