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

/** The wall of names. */
export interface Wall {
  /** Those named in most letters first, then in the order in which letters first named them. */
  names: WallName[];
  /** How many people letters present as prisoners, those without a place on it among them. */
  count: number;
}

/** How many names have a place on it. */
const mostNames = 150;

/** Those whom letters present as prisoners: as many as a page bears of those named most, and how many they are. */
export function wall(archive: Archive, most = mostNames): Wall {
  const named = archive.letters.toReversed().flatMap(({ detainees }) => detainees);
  const names = [...new Set(named.map(({ person }) => person))]
    .flatMap((id) => {
      const person = archive.person(id);
      if (!person) return [];
      const letters = archive.countLetters(lettersNaming(archive, id));
      return [{ person, letters, size: sizeFor(letters) }];
    })
    .sort((a, b) => b.letters - a.letters);
  return { names: names.slice(0, most), count: names.length };
}
