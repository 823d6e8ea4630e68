import type { LocatedLetter } from '../content.ts';
import { mayHide } from '../gaps.ts';

const lists = ['detainees', 'mentions', 'signatories', 'addressees'] as const;

/** Every entry of a letter's record that may name someone. */
export const parties = ({ data }: LocatedLetter) => lists.flatMap((list) => [...data[list]]);

/** The ids of everyone whom the lists of a letter's record name. */
export const personsIn = (letter: LocatedLetter): string[] =>
  parties(letter).flatMap(({ person }) => person ?? []);

/** Whether the lists of a letter's record may name someone who could not be read, perhaps in an entry more. */
export const mayNameOthers = (letter: LocatedLetter): boolean =>
  letter.gaps !== undefined &&
  lists.some((list) =>
    [...letter.data[list], 'more'].some((_, index) => mayHide(letter, [list, index, 'person'])),
  );
