import type { Archive, LetterRecord } from '../archive.ts';
import { dateYear } from '../date.ts';
import { counted } from '../words.ts';

/** The years that letters fall in: "2009–2016", "2010"; empty for no letters. */
export function yearSpan(archive: Archive, letters: Iterable<LetterRecord>): string {
  const years = archive.inOrder(letters).map(({ date }) => dateYear(date));
  const first = years[0] ?? '';
  const last = years.at(-1) ?? '';
  return first === last ? first : `${first}–${last}`;
}

/** How many letters, and from when: "five letters, 2009–2016". Translations are counted once. */
export function countedLetters(archive: Archive, letters: readonly LetterRecord[]): string {
  return `${counted(archive.countLetters(letters), 'letter')}, ${yearSpan(archive, letters)}`;
}
