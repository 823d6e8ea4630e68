import type { LocatedLetter } from '../content.ts';

/** The ids of everyone whom the lists of a letter's record name. */
export const personsIn = ({ data }: LocatedLetter): string[] =>
  [...data.detainees, ...data.mentions, ...data.signatories, ...data.addressees].flatMap(
    ({ person }) => person ?? [],
  );
