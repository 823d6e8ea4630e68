import type { Archive } from '../../archive/archive.ts';
import { filingName } from '../../archive/name.ts';
import { madeOnce } from '../../archive/views/made-once.ts';
import { byCodePoint } from '../../archive/code-point.ts';
import { chineseParts } from './chinese.ts';
import { formsOf, type RegisterPart } from './entry.ts';
import { latinEntries, latinParts } from './latin.ts';
import { otherEntries, otherPart } from './other.ts';
import { scriptOf } from './script.ts';
import { split } from './split.ts';

// The finder on paper, for those without scripts.

/** Up to how many people the register stands on one page: some 100 KB of HTML, 15 KB on its way. */
const mostOnOnePage = 250;

/** Whether the register of an archive is split in pages, one for each part. */
export const isSplit = (archive: Archive): boolean => archive.people.length > mostOnOnePage;

/**
 * Everyone of the archive under every form of the name: recorded ones and those made by rule, told apart, in
 * the order of each script. Made once for an archive: split, it has many pages, and each shows the way to others.
 */
export const peopleRegister = madeOnce((archive): RegisterPart[] => {
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
  return isSplit(archive) ? parts.map(split) : parts;
});
