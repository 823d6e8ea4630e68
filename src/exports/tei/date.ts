import type { Element } from 'xast';
import { x } from 'xastscript';
import { displayDate } from '../../archive/date.ts';
import { dating, doubt } from '../dating.ts';

/** An EDTF date as attributes of TEI, what it leaves open included. */
export function dateAttributes(edtf: string): Record<string, string> {
  const { uncertain, approximate } = doubt(edtf);
  return {
    ...dating(edtf),
    ...(uncertain ? { cert: 'low' } : {}),
    ...(approximate ? { precision: 'low' } : {}),
  };
}

/** An EDTF date as an element: in words, with its attributes and any others. */
export const dateElement = (edtf: string, others: Record<string, string> = {}): Element =>
  x('date', { ...others, ...dateAttributes(edtf) }, displayDate(edtf));
