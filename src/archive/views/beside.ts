import type { Archive, LetterRecord } from '../archive.ts';
import { languageName } from '../language.ts';

/** A letter and a translation of it. */
export interface Pair {
  original: LetterRecord;
  translation: LetterRecord;
}

/** Two letters of which the records call one a translation of the other, in the order of the archive. */
function pairOf(archive: Archive, original: LetterRecord, translation: LetterRecord): Pair {
  // Where each is called a translation of the other, the archive holds one for the original.
  const [[first = original, second = translation] = []] = archive.withTranslations([
    original,
    translation,
  ]);
  return { original: first, translation: second };
}

/** The pairs to which a letter belongs, each once. */
export function pairsWith(archive: Archive, letter: LetterRecord): Pair[] {
  const pairs = archive
    .relatedTo(letter.id)
    .filter(({ relation, letter: other }) => relation === 'translation-of' && other !== letter)
    .map(({ letter: other, inverse }) =>
      inverse ? pairOf(archive, letter, other) : pairOf(archive, other, letter),
    );
  const key = ({ original, translation }: Pair) => `${original.id} ${translation.id}`;
  return [...new Map(pairs.map((pair) => [key(pair), pair])).values()];
}

/** Every letter with each of its translations, each pair once. */
export const translationPairs = (archive: Archive): Pair[] =>
  archive.letters.flatMap((letter) =>
    pairsWith(archive, letter).filter(({ translation }) => translation === letter),
  );

/** What stands beside a letter, in words: "its original in French", "its translation into English". */
export const besideWords = ({ original, translation }: Pair, letter: LetterRecord): string =>
  letter === original
    ? `its translation into ${languageName(translation.language)}`
    : `its original in ${languageName(original.language)}`;

/** What a column holds, in words: "English · a summary by this archive". */
export const columnWords = ({ language, text }: LetterRecord): string =>
  `${languageName(language)} · ${text === 'summary' ? 'a summary by this archive' : 'as published'}`;
