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
  /** Whether texts of older letters name them, too. */
  areMore: boolean;
}

/** The letters that know a person in any way, each once, oldest first: their texts may name them. */
export function lettersWith(archive: Archive, person: string): LetterRecord[] {
  const { signed, received } = archive.ofPerson(person);
  const parties = [...signed, ...received].map(({ letter }) => letter);
  return archive.inOrder([...lettersNaming(archive, person), ...parties]);
}

/**
 * Composes which passages a person's page quotes. Takes letters with theirs, newest first, of which it asks for no more
 * than it needs: each text takes a while to read.
 */
export async function passagesView(
  found:
    | Iterable<{ letter: LetterRecord; passages: readonly Passage[] }>
    | AsyncIterable<{ letter: LetterRecord; passages: readonly Passage[] }>,
): Promise<PassagesView> {
  const letters: LetterPassages[] = [];
  for await (const { letter, passages } of found) {
    if (passages.length === 0) continue;
    if (letters.length === mostLetters) return { letters: letters.reverse(), areMore: true };
    letters.push({
      letter,
      passages: passages.slice(0, mostOfLetter),
      others: Math.max(0, passages.length - mostOfLetter),
    });
  }
  return { letters: letters.reverse(), areMore: false };
}
