import type { LetterRecord } from '../archive.ts';

/** The id of the letter that a letter says it translates, so that the two can be counted once. */
export const originalOf = ({ related }: LetterRecord): string | undefined =>
  related.find(({ relation }) => relation === 'translation-of')?.letter;
