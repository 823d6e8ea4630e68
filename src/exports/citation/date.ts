import { dateParts, displayDate } from '../../archive/date.ts';

/** A date as CSL-JSON has it: https://docs.citationstyles.org/en/stable/specification.html#date-variables */
export interface CslDate {
  'date-parts'?: number[][];
  /** 1 is spring, 4 is winter. */
  season?: number;
  circa?: true;
  /** A date that only words can hold. */
  literal?: string;
}

/**
 * An EDTF date in CSL-JSON: its days, months or years, and whether they are uncertain; a date of another
 * kind (a decade, an open interval) in words.
 */
export function cslDate(edtf: string): CslDate {
  const known = dateParts(edtf).flatMap(({ datetime }) => datetime ?? []);
  const season = /^\d{4}-2([1-4])[?~%]?$/u.exec(edtf)?.[1];
  const inWords =
    known.length !== edtf.split('/').length ||
    (!season && /-2[1-4]\b/u.test(edtf.replaceAll(/-\d\d-\d\d/gu, '')));
  if (inWords) return { literal: displayDate(edtf) };
  return {
    'date-parts': known.map((date) => date.split('-').map(Number)),
    ...(season ? { season: Number(season) } : {}),
    ...(/[?~%]/u.test(edtf) ? { circa: true as const } : {}),
  };
}
