import type { IssueRecord } from '../../archive/archive.ts';
import { formerIds, idColumn, sameAs } from './columns.ts';
import { table, type Column } from './table.ts';

interface IssueRow extends IssueRecord {
  url: string;
  letters: number;
}

const columns: Column<IssueRow>[] = [
  idColumn('issue'),
  {
    name: 'url',
    description: 'The page of the issue.',
    format: 'uri',
    required: true,
    cell: ({ url }) => url,
  },
  {
    name: 'label',
    description: 'The name of the issue.',
    required: true,
    cell: ({ label }) => label,
  },
  {
    name: 'definition',
    description: 'What belongs under it.',
    required: true,
    cell: ({ definition }) => definition,
  },
  {
    name: 'broader',
    description: 'The id of the wider issue that it is part of: id in this table.',
    cell: ({ broader }) => broader,
  },
  {
    name: 'forms',
    description: 'Other words for it.',
    list: true,
    cell: ({ forms }) => forms,
  },
  {
    name: 'letters',
    description: 'How many letters raise it; a letter and its translations count once.',
    type: 'integer',
    required: true,
    cell: ({ letters }) => letters,
  },
  sameAs(),
  formerIds(),
];

/** Every subject that letters raise. */
export const issues = table({
  name: 'issues',
  title: 'Issues',
  description: 'A row for each subject that letters raise.',
  columns,
  primaryKey: ['id'],
  foreignKeys: [{ field: 'broader', table: 'issues' }],
  kind: 'issue',
  rows: (issue, archive, site): IssueRow[] => [
    {
      ...issue,
      url: site.record('issue', issue.id),
      letters: archive.countLetters(archive.ofIssue(issue.id).letters),
    },
  ],
});
