import type { Archive } from '../../archive/archive.ts';
import { filingName } from '../../archive/name.ts';
import { byCodePoint } from '../../archive/code-point.ts';
import { chineseParts } from './chinese.ts';
import { formsOf, type RegisterPart } from './entry.ts';
import { latinEntries, latinParts } from './latin.ts';
import { otherEntries, otherPart } from './other.ts';
import { scriptOf } from './script.ts';

// The finder on paper, for those without scripts.

/** Up to how many people the register stands on one page: some 100 KB of HTML, 15 KB on its way. */
const mostOnOnePage = 250;

/** Whether the register of an archive is split in pages, one for each part. */
export const isSplit = (archive: Archive): boolean => archive.people.length > mostOnOnePage;

/** Split, it has half a hundred pages, and each shows the way to all the others. */
const made = new WeakMap<Archive, RegisterPart[]>();

/**
 * Everyone of the archive under every form of the name: recorded ones and those made by rule, told apart, in
 * the order of each script.
 */
export function peopleRegister(archive: Archive): RegisterPart[] {
  const known = made.get(archive);
  if (known) return known;
  const filed = Map.groupBy(archive.people, filingName);
  const people = archive.people.map((person) => ({ person, forms: formsOf(archive, person) }));
  const latin = people.flatMap(({ person, forms }) =>
    latinEntries(person, forms, (filed.get(filingName(person))?.length ?? 0) > 1),
  );
  const others = people.flatMap(({ person, forms }) => otherEntries(person, forms));
  const { Hani: chinese = [], ...byScript } = Object.groupBy(others, (entry) =>
    scriptOf(entry.filed),
  );
  const parts = [
    ...latinParts(latin),
    ...chineseParts(chinese),
    ...Object.entries(byScript)
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([script, entries = []]) => otherPart(script, entries)),
  ];
  made.set(archive, parts);
  return parts;
}
