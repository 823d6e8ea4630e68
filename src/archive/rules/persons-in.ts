import type { LocatedLetter } from '../content.ts';

/** Every entry of a letter's record that may name someone. */
export const parties = ({ data }: LocatedLetter) => [
  ...data.detainees,
  ...data.mentions,
  ...data.signatories,
  ...data.addressees,
];

/** The ids of everyone whom the lists of a letter's record name. */
export const personsIn = (letter: LocatedLetter): string[] =>
  parties(letter).flatMap(({ person }) => person ?? []);
