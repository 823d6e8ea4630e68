import path from 'node:path';
import { parseRecordLink } from '../archive/link.ts';
import { readText } from './file.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { newGathering } from './gathering.ts';
import { readLetter } from './letter-file.ts';

const idFromName = (file: string) => path.basename(file, '.md');

/** Every id by which a letter is known, and those of the letters that it names. */
function idsIn(file: string): string[] {
  const letter = readLetter(file, newGathering());
  if (!letter) return [idFromName(file)];
  const linked = letter.body.links.flatMap(({ url }) => parseRecordLink(url)?.id ?? []);
  const related = letter.data.related.map((other) => other.letter);
  return [letter.id, ...letter.data.aliases, ...related, ...linked];
}

/** Whether a letter may lay claim to other ids than its name: a key may be written with escapes, too. */
function mayHaveAliases(file: string): boolean {
  const text = readText(file);
  if ('rule' in text) return false;
  const parts = splitFrontmatter(text);
  return 'yaml' in parts && /aliases|\\/u.test(parts.yaml);
}

/**
 * Which letters decide what there is to say of some files, if these are letters: they themselves, those that
 * they name, and those that lay claim to an id of theirs, now or formerly. Of all the others, that they are
 * there is enough. Where one of the files is none of the letters, every letter matters.
 *
 * Takes the files as shown, and every letter's absolute path. A rule that judges a letter by yet another
 * has to be told of here: tests/reading/narrow.test.ts holds the two ways of reading together.
 */
export function lettersThatMatter(
  only: readonly string[],
  letters: readonly string[],
): (letter: string) => boolean {
  const wanted = new Set(only.map((file) => path.resolve(file)));
  if (wanted.size === 0 || !wanted.isSubsetOf(new Set(letters))) return () => true;
  const ids = new Set([...wanted].flatMap(idsIn));
  return (letter) => wanted.has(letter) || ids.has(idFromName(letter)) || mayHaveAliases(letter);
}
