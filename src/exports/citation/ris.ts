import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { displayDate } from '../../archive/date.ts';
import type { Site } from '../site.ts';
import { withoutCommas } from './comma.ts';
import type { CslDate } from './date.ts';
import { letterItem, type CslName } from './item.ts';

const risName = ({ family, given, literal }: CslName): CslName =>
  literal === undefined
    ? { family: withoutCommas(family ?? ''), given: withoutCommas(given ?? '') }
    : { literal: withoutCommas(literal) };

/**
 * A date as `YYYY/MM/DD/words`: the first of its days, and its words where the figures do not say it all.
 * Source: https://en.wikipedia.org/wiki/RIS_(file_format)#Tags (DA, PY).
 */
function risDate({ 'date-parts': parts, circa, season }: CslDate, edtf: string): string {
  const [year = '', month = '', day = ''] = (parts?.[0] ?? []).map((part) =>
    String(part).padStart(2, '0'),
  );
  const whole = parts?.length === 1 && !circa && !season;
  return [year, month, day, whole ? '' : displayDate(edtf)].join('/');
}

/** A letter in RIS, as personal communication (PCOMM). Lines end as the format wants, in CR LF. */
export function risEntry(archive: Archive, letter: LetterRecord, site: Site): string {
  const item = letterItem(archive, letter, site);
  const { author = [], recipient, issued = {}, keyword = '', archive: held = '' } = item;
  const [mapped] = plugins.output.format(
    'ris',
    [
      {
        ...item,
        author: author.map(risName),
        ...(recipient ? { recipient: recipient.map(risName) } : {}),
      },
    ],
    { format: 'object' },
  );
  if (!mapped) throw new Error(`${letter.id}: citation-js gave no RIS record`);
  const { TY, ...tags } = mapped;
  const year = issued['date-parts']?.[0]?.[0];
  const values: Record<string, string | string[] | undefined> = {
    TY,
    ...tags,
    DA: risDate(issued, letter.date),
    // An open interval is no date of CSL, but the year in which it begins is certain.
    PY: year === undefined ? /^\d{4}(?=-\d|\/)/u.exec(letter.date)?.[0] : String(year),
    // citation-js cuts an id after twenty characters, where those of one day are the same.
    ID: letter.id,
    KW: keyword ? keyword.split(', ') : [],
    DB: held,
  };
  // The lines are written here: citation-js breaks them after seventy characters, in the middle of an
  // address, and what then begins a line may be read as a tag.
  const lines = Object.entries(values).flatMap(([tag, value]) =>
    [value ?? []].flat().map((text) => `${tag}  - ${text}\r\n`),
  );
  return `${lines.join('')}ER  - \r\n`;
}
