import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { askKinds, type Ask } from '../../archive/ask.ts';
import { dateColumns, letterColumn, translationOf } from './columns.ts';
import { table, type Column } from './table.ts';

interface AskRow {
  letter: LetterRecord;
  url: string;
  number: number;
  ask: Ask;
  archive: Archive;
}

const columns: Column<AskRow>[] = [
  letterColumn(),
  {
    name: 'number',
    description: 'The place in the letter’s list of asks, from 1.',
    type: 'integer',
    required: true,
    cell: ({ number }) => number,
  },
  ...dateColumns<AskRow>(({ letter }) => letter.date),
  {
    name: 'ask',
    description: 'What is asked for, in the archive’s own words.',
    required: true,
    cell: ({ ask }) => ask.ask,
  },
  {
    name: 'kind',
    description: 'What sort of thing is asked for.',
    required: true,
    values: Object.keys(askKinds),
    cell: ({ ask }) => ask.kind,
  },
  {
    name: 'people',
    description: 'Names of the people it is asked for.',
    list: true,
    cell: ({ ask, archive }) => ask.people.map((id) => archive.person(id)?.name ?? id),
  },
  {
    name: 'person_ids',
    description: 'Their ids, in the same order: id in people.csv.',
    list: true,
    cell: ({ ask }) => ask.people,
  },
  {
    name: 'issues',
    description: 'Issues that it belongs to.',
    list: true,
    cell: ({ ask, archive }) => ask.issues.map((id) => archive.issue(id)?.label ?? id),
  },
  {
    name: 'issue_ids',
    description: 'Their ids, in the same order: id in issues.csv.',
    list: true,
    cell: ({ ask }) => ask.issues,
  },
  {
    name: 'outcome',
    description: 'What came of it, where that is recorded; empty says nothing either way.',
    cell: ({ ask }) => ask.outcome?.text,
  },
  {
    name: 'outcome_date',
    description: 'When, in EDTF.',
    cell: ({ ask }) => ask.outcome?.date,
  },
  {
    name: 'outcome_url',
    description: 'Where that is reported.',
    cell: ({ ask }) => ask.outcome?.url,
  },
  translationOf(({ letter }) => letter),
  {
    name: 'url',
    description: 'The page of the letter.',
    format: 'uri',
    required: true,
    cell: ({ url }) => url,
  },
];

/** Everything that letters ask for. */
export const asks = table({
  name: 'asks',
  title: 'Asks',
  description: 'A row for each thing that a letter asks for.',
  columns,
  primaryKey: ['letter', 'number'],
  foreignKeys: [
    { field: 'letter', table: 'letters' },
    { field: 'translation_of', table: 'letters' },
  ],
  kind: 'letter',
  rows: (letter, archive, site): AskRow[] =>
    letter.asks.map((ask, index) => ({
      ...{ letter, ask, archive },
      url: site.record('letter', letter.id),
      number: index + 1,
    })),
});
