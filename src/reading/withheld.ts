import type { WithheldList } from '../archive/content.ts';
import { readWithheld } from '../archive/withheld.ts';
import { read, type Gathering } from './gathering.ts';
import { problemAt } from './rules.ts';

/** Reads the list of names that were withdrawn; each line that is none of it is noted. */
export function readWithheldList(absolute: string, gathering: Gathering): WithheldList | undefined {
  const text = read(absolute, gathering);
  if (!text) return undefined;
  const { hashes, malformed } = readWithheld(text.text);
  gathering.problems.push(
    ...malformed.map((line) =>
      problemAt(
        text.file,
        'invalid-value',
        'Unexpected line, expected 64 hexadecimal digits in lower case, or a comment',
        'Put back the line as it was: no name is withheld by a line that was changed or cut.',
        line,
      ),
    ),
  );
  return { file: text.file, hashes };
}
