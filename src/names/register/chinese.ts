import { idFrom } from '../../archive/address.ts';
import { byCodePoint } from '../../archive/code-point.ts';
import { readings, simplified, toned } from '../han.ts';
import {
  sectionsOf,
  type RegisterEntry,
  type RegisterPart,
  type RegisterSection,
} from './entry.ts';

const firstSign = ({ filed }: RegisterEntry) => [...simplified(filed)][0] ?? '';

/** How the sign of a section reads, and the other forms in which it stands there: "liú 劉". */
function readingOf({ label, entries }: RegisterSection): string {
  const begun = entries.flatMap(({ filed, variants }) =>
    [filed, ...variants.map(({ value }) => value)].map((text) => [...text][0] ?? ''),
  );
  const others = new Set(begun.filter((sign) => sign !== label));
  const [first] = entries;
  return [first ? toned(simplified(first.filed))[0] : '', ...others].join(' ');
}

/** The lines in Han signs under their first sign, in the order of pinyin, a part for each of its letters. */
export function chineseParts(entries: readonly RegisterEntry[]): RegisterPart[] {
  const read = new Map(
    entries.map((entry) => [entry, readings(simplified(entry.filed)).join(' ')]),
  );
  const readOf = (entry: RegisterEntry) => read.get(entry) ?? '';
  const sorted = entries.toSorted(
    (a, b) =>
      byCodePoint(readOf(a).split(' ')[0] ?? '', readOf(b).split(' ')[0] ?? '') ||
      byCodePoint(firstSign(a), firstSign(b)) ||
      byCodePoint(readOf(a), readOf(b)) ||
      byCodePoint(a.person.id, b.person.id),
  );
  const letters = Map.groupBy(sorted, (entry) => readOf(entry).charAt(0).toUpperCase());
  return [...letters].map(([label, of]) => ({
    id: `hani-${idFrom(label) || 'other'}`,
    script: 'Hani',
    label,
    sections: sectionsOf(of, firstSign).map((section) => ({
      ...section,
      reading: readingOf(section),
    })),
  }));
}
