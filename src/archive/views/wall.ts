import type { Archive, PersonRecord } from '../archive.ts';
import { lettersNaming } from './ledger.ts';

/** A name on the home page's wall, and how large it stands there. */
export interface WallName {
  person: PersonRecord;
  letters: number;
  /** 1 for most names, up to 4 for those that letters name most often. */
  size: 1 | 2 | 3 | 4;
}

/** One letter is the least; each size more takes twice as many. */
const sizeFor = (letters: number): WallName['size'] =>
  letters >= 8 ? 4 : letters >= 4 ? 3 : letters >= 2 ? 2 : 1;

/**
 * Everyone whom letters present as a prisoner, those named in most letters first, then in the order
 * in which letters first named them.
 */
export function wall(archive: Archive): WallName[] {
  const named = archive.letters.toReversed().flatMap(({ detainees }) => detainees);
  return [...new Set(named.map(({ person }) => person))]
    .flatMap((id) => {
      const person = archive.person(id);
      if (!person) return [];
      const letters = archive.countLetters(lettersNaming(archive, id));
      return [{ person, letters, size: sizeFor(letters) }];
    })
    .sort((a, b) => b.letters - a.letters);
}
