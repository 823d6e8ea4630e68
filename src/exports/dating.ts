import { dateBounds, displayDate } from '../archive/date.ts';

/**
 * A date as TEI and CMIF give it: the attributes of TEI's att.datable.w3c, in `YYYY[-MM[-DD]]`.
 * https://www.tei-c.org/release/doc/tei-p5-doc/en/html/ref-att.datable.w3c.html
 */
export interface Dating {
  when?: string;
  from?: string;
  to?: string;
  notBefore?: string;
  notAfter?: string;
}

/** What attributes of a date cannot say of it. */
export interface Doubt {
  /** Whether the source of the date is in doubt: EDTF `?`. */
  uncertain: boolean;
  /** Whether it is about then, no nearer: EDTF `~`. */
  approximate: boolean;
  /** The date in words, where attributes alone would lose something: a season, "about", "possibly". */
  words: string | undefined;
}

const isExact = (point: string) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u.test(point);
const isOpen = (point: string) => point === '..' || point === '';

/**
 * An EDTF date as attributes.
 *
 * A date of full certainty is `when`, and an interval of such `from` and `to`, less an open or unknown end.
 * Any other (uncertain, approximate, a season, digits unknown) is the days that it may cover: `notBefore`
 * and `notAfter`. Takes a text for which `isDate` holds.
 */
export function dating(edtf: string): Dating {
  const points = edtf.split('/');
  const [start = '', end] = points;
  if (points.every((point) => isExact(point) || isOpen(point))) {
    if (end === undefined) return { when: start };
    return { ...(isOpen(start) ? {} : { from: start }), ...(isOpen(end) ? {} : { to: end }) };
  }
  const { earliest, latest } = dateBounds(edtf);
  return {
    ...(earliest === undefined ? {} : { notBefore: earliest }),
    ...(latest === undefined ? {} : { notAfter: latest }),
  };
}

/** What the attributes of an EDTF date leave out. Takes a text for which `isDate` holds. */
export function doubt(edtf: string): Doubt {
  const { notBefore, notAfter } = dating(edtf);
  return {
    uncertain: /[?%]/u.test(edtf),
    approximate: /[~%]/u.test(edtf),
    words: notBefore === undefined && notAfter === undefined ? undefined : displayDate(edtf),
  };
}
