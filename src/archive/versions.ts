import type { LetterRecord } from './archive.ts';

/** What a letter and its translations are together, and how letters are counted by it. */
export interface Versions {
  /** One id for each letter and all of its translations. */
  readonly originalOf: (letter: LetterRecord) => string;
  /** Letters with their translations, the original first; each once, in the order given. */
  readonly withTranslations: (letters: Iterable<LetterRecord>) => LetterRecord[][];
  /** Letters without the translations of others among them; each once, in the order given. */
  readonly originals: (letters: Iterable<LetterRecord>) => LetterRecord[];
  /** How many letters these are, a letter and its translations counted once. */
  readonly countLetters: (letters: Iterable<LetterRecord>) => number;
}

/** The id of the original by that of each translation, whichever of them names the others. */
function originalIds(letters: readonly LetterRecord[]): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  const firstOf = (id: string): string => {
    let first = id;
    for (let next = joined.get(first); next !== undefined; next = joined.get(first)) first = next;
    return first;
  };
  for (const { id, related } of letters) {
    for (const { letter, relation } of related) {
      if (relation !== 'translation-of') continue;
      const [translation, original] = [firstOf(id), firstOf(letter)];
      // Letters that call each other translations are joined already; again would make a ring.
      if (translation !== original) joined.set(translation, original);
    }
  }
  return new Map([...joined.keys()].map((id) => [id, firstOf(id)]));
}

/** Tells letters from their translations. Most have none, and are counted as they are. */
export function versionsOf(letters: readonly LetterRecord[]): Versions {
  const original = originalIds(letters);
  const several = new Set([...original.keys(), ...original.values()]);
  const originalOf = ({ id }: LetterRecord) => original.get(id) ?? id;
  const isOne = ({ id }: LetterRecord) => !several.has(id);
  const grouped = (letters: readonly LetterRecord[]) =>
    [...Map.groupBy(letters, originalOf)].map(([of, versions]) =>
      versions.sort((a, b) => Number(b.id === of) - Number(a.id === of)),
    );
  return {
    originalOf,
    withTranslations: (some) => {
      const each = [...new Set(some)];
      return each.every(isOne) ? each.map((letter) => [letter]) : grouped(each);
    },
    originals: (some) => {
      const each = [...new Set(some)];
      return each.every(isOne) ? each : grouped(each).flatMap(([first]) => first ?? []);
    },
    countLetters: (some) => new Set(Array.from(some, originalOf)).size,
  };
}
