import type { Archive, LetterRecord } from '../archive.ts';
import { counted } from '../words.ts';

/** In how many letters someone appears, by role: "named in five letters · signed one letter". */
export function appearances(
  archive: Archive,
  roles: readonly (readonly [verb: string, letters: readonly LetterRecord[]])[],
): string {
  return roles
    .filter(([, letters]) => letters.length > 0)
    .map(([verb, letters]) => `${verb} ${counted(archive.countLetters(letters), 'letter')}`)
    .join(' · ');
}
