import type { Archive } from '../archive.ts';
import { madeOnceBy } from '../made-once-by.ts';

/**
 * Makes something of an archive once, for every page that asks for it: what each of thousands of pages made anew
 * would take time that grows with their square.
 */
export function madeOnce<T>(make: (archive: Archive) => T): (archive: Archive) => T {
  const made = new WeakMap<Archive, { of: T }>();
  return (archive) => {
    const known = made.get(archive) ?? { of: make(archive) };
    made.set(archive, known);
    return known.of;
  };
}

/** The same of one record of an archive, by its id. */
export function madeOnceFor<T>(
  make: (archive: Archive, id: string) => T,
): (archive: Archive, id: string) => T {
  const ofArchive = madeOnce((archive) => madeOnceBy((id: string) => make(archive, id)));
  return (archive, id) => ofArchive(archive)(id);
}
