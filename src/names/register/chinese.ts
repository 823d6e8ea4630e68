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

/** How the sign of a section reads in what stands there. */
function readingOf({ entries: [first] }: RegisterSection): string {
  return first ? (toned(simplified(first.filed))[0] ?? '') : '';
}

/** The other forms of a section's sign: who has a name in traditional signs looks for these. */
function signsOf({ label, entries }: RegisterSection): string[] {
  const begun = entries.flatMap(({ filed, variants }) =>
    [filed, ...variants.map(({ value }) => value)].map((text) => [...text][0] ?? ''),
  );
  return [...new Set(begun)].filter((sign) => sign !== label);
}

const letterOf = ([first = '']: readonly string[]) => first.charAt(0).toUpperCase();

/** A sign that reads in several ways stands under several letters: 万 under W, 万俟 (Mòqí) under M. */
const idOf = (sign: string, letter: string) =>
  letterOf(readings(sign)) === letter ? sign : `${sign}-${letter}`;

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
  const letters = Map.groupBy(sorted, (entry) => letterOf([readOf(entry)]));
  return [...letters].map(([label, of]) => ({
    id: `hani-${idFrom(label) || 'other'}`,
    script: 'Hani',
    label,
    sections: sectionsOf(of, firstSign).map((section) => ({
      ...section,
      id: idOf(section.label, label),
      reading: readingOf(section),
      signs: signsOf(section),
    })),
  }));
}
