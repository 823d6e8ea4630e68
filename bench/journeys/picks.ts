import { readFileSync } from 'node:fs';
import path from 'node:path';
import papaparse from 'papaparse';

/** What readers of an archive look for. */
export interface Picks {
  letters: number;
  people: number;
  /** Ids of letters, through all years. */
  openedLetters: string[];
  /** People: those named most, and those named seldom. */
  soughtPeople: { id: string; name: string }[];
  /** Some words of a letter. */
  queries: string[];
  /** Ids of issues: the one raised most first. */
  openedIssues: string[];
}

type Row = Readonly<Record<string, string>>;

function rowsOf(folder: string, file: string): Row[] {
  const text = readFileSync(path.join(folder, 'data', file), 'utf8').replace(/^\uFEFF/u, '');
  return papaparse.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** So many of some items, as far from each other as can be: the first and the last among them. */
export const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  [
    ...new Set(
      Array.from({ length: count }, (_, at) => Math.round((at * (items.length - 1)) / (count - 1))),
    ),
  ].flatMap((at) => items[at] ?? []);

const sum = (row: Row, fields: readonly string[]) =>
  fields.reduce((total, field) => total + Number(row[field]), 0);

const named = ['letters_as_detainee', 'letters_as_mention', 'letters_signed', 'letters_received'];

/** The two longest words of a title: what somebody remembers of it. */
const remembered = (title: string) =>
  title
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(' ')
    .toLowerCase();

/** Chooses what is looked for in a built archive, so many of each kind, by its own tables of data. */
export function picksOf(folder: string, count: number): Picks {
  const letters = rowsOf(folder, 'letters.csv');
  const people = rowsOf(folder, 'people.csv').toSorted((a, b) => sum(b, named) - sum(a, named));
  const issues = rowsOf(folder, 'issues.csv').toSorted(
    (a, b) => sum(b, ['letters']) - sum(a, ['letters']),
  );
  const inEnglish = letters.filter(({ languages }) => languages === 'en');
  const id = (row: Row) => row['id'] ?? '';
  return {
    letters: letters.length,
    people: people.length,
    openedLetters: spread(letters, count).map(id),
    soughtPeople: spread(people, count).map((row) => ({ id: id(row), name: row['name'] ?? '' })),
    queries: spread(inEnglish, count).map(({ title = '' }) => remembered(title)),
    openedIssues: spread(issues, count).map(id),
  };
}
