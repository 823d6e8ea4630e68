import type { Archive, LetterRecord } from '../archive.ts';
import { dateBounds, dateYear } from '../date.ts';
import { countWord } from '../words.ts';
import { finding, gaps, gapYears } from './finding.ts';
import { once } from './frequent.ts';
import { byKind, kindsOf, kindWords, type KindCount } from './kinds.ts';
import { occasionsOf, type Occasion } from './occasions.ts';

/** A year, or a decade, as a column of a drawing. */
export interface YearColumn {
  /** "2010", "1990s". */
  label: string;
  /** Whether there is room to write the label at a phone’s width. */
  written: boolean;
  /** The year under which the list of letters files the newest of it, where it has any. */
  filed: string | undefined;
  /** What it holds, in words: "three (one open letter and two statements)". */
  words: string;
  letters: number;
  /** From the bottom of the column to its top. */
  kinds: KindCount[];
  /** Whether letters are timed for an occasion that is named, or several of them for the same one. */
  occasion: 'none' | 'named' | 'shared';
  /** Whether its letters are known by their decade alone, so that it stands apart from the years. */
  apart: boolean;
}

/** A year, or several without letters, as a row of the table behind the drawing. */
export interface YearRow {
  label: string;
  /** The year under which the list of letters files them; of several years without letters none. */
  filed: string | undefined;
  words: string;
  occasions: Occasion[];
  /** How many occasions more it has. */
  moreOccasions: number;
}

/** Letters over time: what a drawing, the sentence above it and the table behind it say. */
export interface YearsView {
  finding: string;
  columns: YearColumn[];
  /** A mark a letter where they can be counted by eye, else bars. */
  drawn: 'marks' | 'bars';
  /** The letters of the fullest column. */
  most: number;
  /** Kinds that occur, with their number in words. */
  kinds: (KindCount & { words: string })[];
  /** Whether any column has an occasion, and any a shared one. */
  named: boolean;
  shared: boolean;
  rows: YearRow[];
  /** How it was counted, where the letters make that a question. */
  notes: string[];
  /** Whether every column is a year and has its label, so that the drawing serves to go to any of them. */
  isIndex: boolean;
}

/** More years than this become decades: at 320 px a year would be narrower than seven pixels. */
const mostYears = 40;
/** More columns than this have no room for marks at 320 px, nor higher ones on a screen at a glance. */
const mostMarkColumns = 20;
const mostMarks = 12;
/** How many columns have room for two figures each at 320 px, and how many for a decade’s five signs. */
const mostWritten = 18;
const mostWrittenDecades = 8;
/** The occasions of a year that are told; the rest are counted. */
const mostOccasions = 3;

/** The id of a year’s section in the list of letters. */
export const yearSection = (year: string): string => `y${year}`;

const isYear = (filed: string) => /^\d{4}$/u.test(filed);

const decadeOf = (filed: string) => `${filed.slice(0, 3)}0s`;

/** Letters by the year or the decade under which the list of letters files them. */
type ByYear = ReadonlyMap<string, readonly LetterRecord[]>;

/** Every year, or the first of every decade, as it is filed: "2009", "2010", "2011". */
const everyYear = (first: string, last: string, step = 1): string[] =>
  Array.from({ length: (Number(last) - Number(first)) / step + 1 }, (_, index) =>
    String(Number(first) + index * step).padStart(4, '0'),
  );

/** How time is parted into columns: in years or decades, of which none is left out. */
interface Parts {
  unit: 'year' | 'decade';
  labelOf: (filed: string) => string;
  labels: string[];
  /** Decades of letters whose year is not known, where the rest stands by year. */
  apart: string[];
}

function partsOf(filed: readonly string[], years: readonly string[]): Parts {
  if (years.length <= mostYears) {
    const apart = filed.filter((label) => !isYear(label)).sort();
    return { unit: 'year', labelOf: (label) => label, labels: [...years], apart };
  }
  const decades = filed.map(decadeOf).sort();
  const [first = '', last = ''] = [decades[0]?.slice(0, 4), decades.at(-1)?.slice(0, 4)];
  const labels = everyYear(first, last, 10).map(decadeOf);
  return { unit: 'decade', labelOf: decadeOf, labels, apart: [] };
}

/** Which columns have their label written: all, where there is room, else every fifth. */
function writtenOf({ unit, labels, apart }: Parts): (label: string) => boolean {
  const [room, every] = unit === 'year' ? [mostWritten, 5] : [mostWrittenDecades, 50];
  const all = labels.length + apart.length <= room;
  return (label) => all || apart.includes(label) || Number(label.slice(0, 4)) % every === 0;
}

/** The year under which the newest letter of each column is filed. */
function newestFiled(newestFirst: readonly LetterRecord[], labelOf: Parts['labelOf']) {
  const years = new Map<string, string>();
  for (const { date } of newestFirst) {
    const filed = dateYear(date);
    const label = labelOf(filed);
    if (!years.has(label)) years.set(label, filed);
  }
  return years;
}

/** What a column says of its occasions: ", two timed for an occasion, some for the same one". */
function occasionWords(occasions: readonly Occasion[]): string {
  const letters = occasions.reduce((sum, occasion) => sum + occasion.letters, 0);
  if (letters === 0) return '';
  const shared = occasions.some((occasion) => occasion.letters > 1);
  return `; ${countWord(letters)} timed for an occasion${shared ? ', two or more for the same one' : ''}`;
}

function columnsOf(
  archive: Archive,
  byYear: ByYear,
  parts: Parts,
  newest: ReadonlyMap<string, string>,
): YearColumn[] {
  const { labels, apart, labelOf } = parts;
  const filed = Map.groupBy(byYear, ([year]) => labelOf(year));
  const isWritten = writtenOf(parts);
  return [...labels, ...apart].map((label) => {
    const letters = (filed.get(label) ?? []).flatMap(([, of]) => of);
    const kinds = kindsOf(letters);
    const occasions = occasionsOf(archive, letters);
    const isShared = occasions.some((occasion) => occasion.letters > 1);
    return {
      label,
      written: isWritten(label),
      filed: newest.get(label),
      words: letters.length > 0 ? byKind(kinds) + occasionWords(occasions) : 'no letters',
      letters: letters.length,
      kinds,
      occasion: isShared ? 'shared' : occasions.length > 0 ? 'named' : 'none',
      apart: apart.includes(label),
    };
  });
}

function rowsOf(archive: Archive, byYear: ByYear, years: readonly string[]): YearRow[] {
  const stretches = years.map((label) => ({ label, letters: byYear.get(label)?.length ?? 0 }));
  const empty = new Map(gaps(stretches).map((gap) => [gap.from, gapYears(gap)]));
  const apart = [...byYear.keys()].filter((filed) => !isYear(filed)).sort();
  return [...years, ...apart].flatMap((filed): YearRow[] => {
    const letters = byYear.get(filed);
    const gap = empty.get(filed);
    if (!letters) {
      return gap === undefined
        ? []
        : [{ label: gap, filed: undefined, words: 'none', occasions: [], moreOccasions: 0 }];
    }
    const occasions = occasionsOf(archive, letters);
    return [
      {
        label: filed,
        filed,
        words: `${byKind(kindsOf(letters))}${isYear(filed) ? '' : ', year not known'}`,
        occasions: occasions.slice(0, mostOccasions),
        moreOccasions: Math.max(0, occasions.length - mostOccasions),
      },
    ];
  });
}

/** Whether a date runs over the end of a year, or may: "November 2018 – January 2019", "from 2016". */
function crossesYears(date: string): boolean {
  if (!date.includes('/')) return false;
  const { earliest, latest } = dateBounds(date);
  return earliest?.slice(0, 4) !== latest?.slice(0, 4);
}

function notesOn(letters: readonly LetterRecord[], originals: readonly LetterRecord[]): string[] {
  return [
    letters.length > originals.length &&
      'A letter and its translations count once, in the year of the original.',
    originals.some(({ date }) => crossesYears(date)) &&
      'A letter whose date runs over more than one year counts in the first year that the date gives.',
    originals.some(({ date }) => /[?~%]/u.test(date)) &&
      'A date that is not certain counts in the year that it gives.',
  ].filter((note) => note !== false);
}

/**
 * Letters by year and kind, for a drawing; by decade where they span more than forty years.
 *
 * Takes letters in any order, each once. They are counted in the years under which the list of letters files
 * them (`dateYear`): an interval in its first year, an uncertain date in the year that it gives. A letter and its
 * translations count once. Years without letters keep their place. Gives nothing where all the letters are of
 * one year, or of no known one, since there is nothing to compare.
 */
export function yearsView(
  archive: Archive,
  letters: readonly LetterRecord[],
): YearsView | undefined {
  const originals = once(archive, letters);
  const byYear = Map.groupBy(originals, ({ date }) => dateYear(date));
  const filed = [...byYear.keys()];
  const known = filed.filter(isYear).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || filed.length < 2) return undefined;
  const years = everyYear(first, last);
  const parts = partsOf(filed, years);
  const newest = newestFiled(archive.inOrder(letters).toReversed(), parts.labelOf);
  const columns = columnsOf(archive, byYear, parts, newest);
  const most = Math.max(...columns.map((column) => column.letters));
  const occasions = new Set(columns.map(({ occasion }) => occasion));
  return {
    finding: finding({
      first,
      last,
      stretches: columns.filter(({ apart }) => !apart),
      unit: parts.unit,
      yearUnknown: originals.filter(({ date }) => !isYear(dateYear(date))).length,
    }),
    columns,
    drawn: columns.length <= mostMarkColumns && most <= mostMarks ? 'marks' : 'bars',
    most,
    kinds: kindsOf(originals).map((kind) => ({ ...kind, words: kindWords(kind) })),
    named: occasions.has('named') || occasions.has('shared'),
    shared: occasions.has('shared'),
    rows: rowsOf(archive, byYear, years),
    notes: notesOn(letters, originals),
    isIndex: parts.unit === 'year' && columns.every(({ written }) => written),
  };
}
