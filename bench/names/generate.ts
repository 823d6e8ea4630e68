import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { peopleFile, queriesFile, queriesIn, type LabelledQuery } from './list.ts';
import { everybody, type Known } from './people/roll.ts';
import { chineseClasses } from './queries/chinese-classes.ts';
import { Judge } from './queries/judge.ts';
import { nobodyClass } from './queries/nobody.ts';
import { respellingClasses } from './queries/respellings.ts';
import { slipClasses } from './queries/slips.ts';
import { spellingClasses } from './queries/spellings.ts';

// Writes people.jsonl and queries.tsv anew: node bench/names/generate.ts. The same files every time.

const byHandFile = path.join(import.meta.dirname, 'by-hand.tsv');

const byHand = () => queriesIn(readFileSync(byHandFile, 'utf8'));

/** Each query of a class once; those written by hand go before those that were drawn. */
function onceEach(queries: readonly LabelledQuery[]): LabelledQuery[] {
  const once = new Map<string, LabelledQuery>();
  for (const query of queries) {
    const key = `${query.kind}\t${query.text}`;
    if (!once.has(key)) once.set(key, query);
  }
  return [...once.values()].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

function queriesOver(all: readonly Known[]): LabelledQuery[] {
  const judge = new Judge(all);
  return onceEach([
    ...byHand(),
    ...spellingClasses(judge),
    ...chineseClasses(judge),
    ...respellingClasses(judge),
    ...slipClasses(judge),
    ...nobodyClass(judge),
  ]);
}

/** The two files of the list, as text. */
export function labelledList(): { people: string; queries: string } {
  const all = everybody();
  return {
    people: all.map(({ person }) => `${JSON.stringify(person)}\n`).join(''),
    queries: queriesOver(all)
      .map(({ kind, text, expected }) => `${kind}\t${text}\t${expected.join(',')}\n`)
      .join(''),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { people, queries } = labelledList();
  writeFileSync(peopleFile, people);
  writeFileSync(queriesFile, queries);
}
