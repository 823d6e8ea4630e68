import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Person } from '../../src/archive/person.ts';

// The labelled list, as the bench and the tests read it. README.md says how it was made.

/** An invented person: the fields of a person record by which one is found. */
export interface ListedPerson extends Pick<
  Person,
  'name' | 'family' | 'given' | 'order' | 'forms'
> {
  id: string;
}

/** What somebody types, and who is meant by it. */
export interface LabelledQuery {
  /** What makes it differ from the record: a class of README.md. */
  kind: string;
  text: string;
  /** The ids of those that are meant; any of them is right. Empty where nobody is. */
  expected: readonly string[];
}

/** One person a line, as JSON. */
export const peopleFile = path.join(import.meta.dirname, 'people.jsonl');
/** One query a line: class, query, ids with commas between them. */
export const queriesFile = path.join(import.meta.dirname, 'queries.tsv');

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

export const readPeople = (): ListedPerson[] =>
  linesOf(readFileSync(peopleFile, 'utf8')).map((line) => JSON.parse(line) as ListedPerson);

/** Queries as they stand in a file: in queries.tsv, or in by-hand.tsv. */
export const queriesIn = (tsv: string): LabelledQuery[] =>
  linesOf(tsv)
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [kind = '', text = '', ids = ''] = line.split('\t');
      return { kind, text, expected: ids.split(',').filter((id) => id !== '') };
    });

export const readQueries = (): LabelledQuery[] => queriesIn(readFileSync(queriesFile, 'utf8'));
