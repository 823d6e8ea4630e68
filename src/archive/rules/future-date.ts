import type { Content, FieldPath, Located } from '../content.ts';
import { beginsAfter } from '../date.ts';
import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

type Dated = [record: Located<unknown>, path: FieldPath, date: string | undefined];

/** Every date of the content, with its place. */
const dates = ({ letters, people }: Content): Dated[] => [
  ...letters.flatMap((letter): Dated[] => [
    [letter, ['date'], letter.data.date],
    ...letter.data.detainees.map(({ since }, index): Dated => [
      letter,
      ['detainees', index, 'since'],
      since,
    ]),
    ...letter.data.asks.map(({ outcome }, index): Dated => [
      letter,
      ['asks', index, 'outcome', 'date'],
      outcome?.date,
    ]),
    [letter, ['source', 'accessed'], letter.data.source.accessed],
  ]),
  ...people.flatMap((person) =>
    (['born', 'died'] as const).map((field): Dated => [
      person,
      [field, 'date'],
      person.data[field]?.date,
    ]),
  ),
];

/** Nothing that the archive records has yet to happen; of an interval, neither end. */
export const futureDate: Rule = {
  id: 'future-date',
  find: (content, { today }) =>
    dates(content).flatMap(([record, path, date]) =>
      date !== undefined && beginsAfter(date, today)
        ? findingAt(
            record,
            path,
            `Unexpected date \`${date}\`, expected none after today, ${today}`,
            'Correct the date; what is only planned is left out until it has happened.',
          )
        : [],
    ),
};
