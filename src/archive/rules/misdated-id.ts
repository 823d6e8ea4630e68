import type { LocatedLetter } from '../content.ts';
import { dateStem, dateYear } from '../date.ts';
import { findingAt } from './finding-at.ts';
import type { Finding, Rule } from './rule.ts';

/** The date with which an id begins, and what follows it. */
const parts = /^(?<date>\d{4}(?:-\d\d){0,2}(?=-|$))?-?(?<words>.*)$/u;

/** Whether a stated date agrees with an id's, as far as that goes; an X stands for any figure. */
const agrees = (stated: string, begun: string) =>
  begun.length <= stated.length &&
  [...begun].every((sign, index) => stated[index] === sign || stated[index] === 'X');

function judged(letter: LocatedLetter): Finding[] {
  const { id, data } = letter;
  const { date: begun, words = '' } = parts.exec(id)?.groups ?? {};
  const stem = dateStem(data.date);
  if (begun !== undefined && agrees(stem, begun)) return [];
  const isDecade = stem.includes('X');
  const renamed = `${stem}${words && `-${words}`}.md`;
  return [
    findingAt(
      letter,
      ['date'],
      `Unexpected date \`${data.date}\` of the letter \`${id}\`, expected an id that begins with ${isDecade ? `a year of the ${dateYear(data.date)}` : `\`${stem}\``}`,
      isDecade
        ? 'Correct the date, or begin the file’s name with a year within it; a former id that was published goes into `aliases`.'
        : `Correct the date, or rename the file: ${renamed}; a former id that was published goes into \`aliases\`.`,
    ),
  ];
}

/**
 * The id of a letter begins with its date, or with the year or the month of it. An id may say less than the
 * date, since an address stays when the day becomes known later; it says no more than the letter does.
 */
export const misdatedId: Rule = {
  id: 'misdated-id',
  find: ({ letters }) => letters.flatMap(judged),
};
