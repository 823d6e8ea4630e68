import type { Archive, LetterRecord } from '../archive.ts';
import { shortened } from '../words.ts';

/** An event that letters are timed for. */
export interface Occasion {
  /** The first letter that puts it into words. */
  letter: LetterRecord;
  /** Its words, in the language of the letter’s record. */
  words: string;
  /** How many of the letters are timed for it. */
  letters: number;
}

/** What letters say of their occasions where two share one and neither puts it into words. */
const unnamed = 'The same occasion, which the letters’ records do not put into words';

/** How much of an occasion’s words stands in a list of them. */
const mostSigns = 160;

const sharers = (archive: Archive, { id }: LetterRecord): LetterRecord[] =>
  archive
    .relatedTo(id)
    .filter(({ relation }) => relation === 'same-occasion')
    .map(({ letter }) => letter);

/**
 * The occasions of letters, those of most letters first, then in the letters’ order.
 *
 * Letters share an occasion where their records say the same words of it, or where one of them says
 * (`related`, `same-occasion`) that it is the other’s. Who shares one with a letter that is not among these
 * shares it with none of these.
 */
export function occasionsOf(archive: Archive, letters: Iterable<LetterRecord>): Occasion[] {
  const left = new Set(letters);
  const inWords = Map.groupBy(left, ({ occasion }) => occasion);
  const groups: LetterRecord[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    // It grows while it is walked, until nobody is left who shares the occasion with anyone in it.
    for (const letter of group) {
      const { occasion } = letter;
      const same = occasion === undefined ? [] : (inWords.get(occasion) ?? []);
      inWords.delete(occasion);
      for (const other of [...same, ...sharers(archive, letter)]) {
        if (left.delete(other)) group.push(other);
      }
    }
    groups.push(group);
  }
  return groups
    .flatMap((group): Occasion[] => {
      const named = group.find(({ occasion }) => occasion !== undefined);
      const letter = named ?? group[0];
      if (!letter || (!named && group.length === 1)) return [];
      return [
        {
          letter,
          words: shortened(named?.occasion ?? unnamed, mostSigns),
          letters: group.length,
        },
      ];
    })
    .sort((a, b) => b.letters - a.letters);
}
