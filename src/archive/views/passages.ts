import type { Archive, LetterRecord } from '../archive.ts';
import type { Passage } from '../passages.ts';
import { lettersNaming } from './ledger.ts';

/** How many passages of one letter are quoted, and from how many letters. */
const mostOfLetter = 3;
const mostLetters = 20;

/** What one letter's text says of a person, quoted. */
export interface LetterPassages {
  letter: LetterRecord;
  passages: Passage[];
  /** How many more paragraphs name them. */
  others: number;
}

/** The passages that name a person. */
export interface PassagesView {
  /** Oldest first; where letters are many, the newest of them. */
  letters: LetterPassages[];
  /** How many older letters are left out. */
  others: number;
}

/** The letters that know a person in any way, each once, oldest first: their texts may name them. */
export function lettersWith(archive: Archive, person: string): LetterRecord[] {
  const { signed, received } = archive.ofPerson(person);
  const parties = [...signed, ...received].map(({ letter }) => letter);
  return archive.inOrder([...lettersNaming(archive, person), ...parties]);
}

/** Composes which passages a person's page quotes. Takes letters with theirs, oldest first. */
export function passagesView(
  found: readonly { letter: LetterRecord; passages: readonly Passage[] }[],
): PassagesView {
  const naming = found.filter(({ passages }) => passages.length > 0);
  return {
    letters: naming.slice(-mostLetters).map(({ letter, passages }) => ({
      letter,
      passages: passages.slice(0, mostOfLetter),
      others: Math.max(0, passages.length - mostOfLetter),
    })),
    others: Math.max(0, naming.length - mostLetters),
  };
}
