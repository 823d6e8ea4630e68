import { figureCell, judged, kilobyte, kilobytes, type Figure } from '../figure.ts';
import { median } from '../median.ts';
import { formatTable, type Column } from '../table.ts';
import type { Picks } from './picks.ts';
import type { Walked } from './walk.ts';
import type { LunrScope } from '../peers/lunr.ts';
import type { Journey } from './ways.ts';

/** A way through our site, or a full-text query by lunr. */
export type Walk = Journey | `lunr, ${LunrScope}`;

/** What the ways of a kind took, one after the other. */
export interface Walks {
  journey: Walk;
  fast: readonly Walked[];
  slow: readonly Walked[];
}

/** A row of the table: the ways of a kind through one archive, in bytes and milliseconds. */
export interface JourneyRow {
  letters: number;
  people: number;
  journey: Walk;
  /** Over the wire, fonts apart: the median, and the heaviest. */
  bytes: Figure;
  most: Figure;
  fonts: number;
  requests: number;
  milliseconds: number;
  onSlowNetwork: number;
  /** How many bytes more the heaviest takes for each person more, from four thousand people on. */
  growth: Figure | null;
}

// The issue “Ten thousand letters, and the ten-thousand-and-first”: to find a person, fonts apart.
const person = { bytes: 150 * kilobyte, people: 4000, growth: 15 } as const;

/** A letter page is the same at every size, as far as other letters are: nobody is named in quite as many of them. */
const sameLetter = 1.1;

/** How heavy the ways to a person may be: where their number is beyond the limit’s, by so much more. */
const mostFor = (people: number) =>
  person.bytes + person.growth * Math.max(0, people - person.people);

/**
 * Judges the ways through one archive, beside those through smaller ones that were measured before it.
 */
export function journeyRows(
  { letters, people }: Pick<Picks, 'letters' | 'people'>,
  walks: readonly Walks[],
  before: readonly JourneyRow[],
): JourneyRow[] {
  return walks.map(({ journey, fast, slow }) => {
    const all = fast.map(({ bytes }) => bytes);
    const most = Math.max(...all);
    const alike = before.filter((row) => row.journey === journey);
    const least = journey === 'letter' ? alike[0]?.bytes.value : undefined;
    const base = alike.find((row) => row.people >= person.people);
    const growth = base && (most - base.most.value) / (people - base.people);
    return {
      letters,
      people,
      journey,
      bytes: judged(median(all), least === undefined ? undefined : Math.ceil(least * sameLetter)),
      most: judged(most, journey === 'person' ? mostFor(people) : undefined),
      fonts: median(fast.map(({ fonts }) => fonts)),
      requests: median(fast.map(({ requests }) => requests)),
      milliseconds: median(fast.map(({ milliseconds }) => milliseconds)),
      onSlowNetwork: median(slow.map(({ milliseconds }) => milliseconds)),
      growth:
        growth === undefined
          ? null
          : judged(growth, journey === 'person' ? person.growth : undefined),
    };
  });
}

const words: Readonly<Record<Walk, string>> = {
  letter: 'open a letter',
  person: 'find a person',
  query: 'full-text query',
  issue: 'an issue’s page',
  'lunr, metadata': 'peer: query by lunr, metadata',
  'lunr, full text': 'peer: query by lunr, full text',
};

const number = new Intl.NumberFormat('en');
const whole = (value: number) => number.format(Math.round(value));

const columns: readonly Column<JourneyRow>[] = [
  { head: 'letters', side: 'right', cell: ({ letters }) => number.format(letters) },
  { head: 'people', side: 'right', cell: ({ people }) => number.format(people) },
  { head: 'journey', side: 'left', cell: ({ journey }) => words[journey] },
  { head: 'KB', side: 'right', cell: ({ bytes }) => figureCell(bytes) },
  { head: 'heaviest KB', side: 'right', cell: ({ most }) => figureCell(most) },
  { head: 'fonts KB', side: 'right', cell: ({ fonts }) => kilobytes(fonts) },
  { head: 'requests', side: 'right', cell: ({ requests }) => whole(requests) },
  { head: 'ms', side: 'right', cell: ({ milliseconds }) => whole(milliseconds) },
  { head: 'ms, slow 4G', side: 'right', cell: ({ onSlowNetwork }) => whole(onSlowNetwork) },
  {
    head: 'bytes a person more',
    side: 'right',
    cell: ({ growth }) => (growth === null ? '–' : figureCell(growth, (value) => value.toFixed(1))),
  },
];

/** The table for people. */
export const journeysTable = (rows: readonly JourneyRow[]) => formatTable(columns, rows);

/** A sentence for each limit that does not hold. */
export const brokenLimits = (rows: readonly JourneyRow[]): string[] =>
  rows.flatMap((row) =>
    columns.flatMap(({ head, cell }) =>
      cell(row).endsWith('!')
        ? [`${words[row.journey]}, ${number.format(row.letters)} letters, ${head}: ${cell(row)}`]
        : [],
    ),
  );
