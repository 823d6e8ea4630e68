import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { letterKinds } from '../../archive/letter.ts';
import { rights } from '../../archive/rights.ts';
import { dateColumns, formerIds, idColumn, translationOf } from './columns.ts';
import { partyNames } from './party-names.ts';
import { table, type Column } from './table.ts';

interface LetterRow extends LetterRecord {
  url: string;
  archive: Archive;
}

const personName = ({ archive }: LetterRow, id: string) => archive.person(id)?.name ?? id;

const columns: Column<LetterRow>[] = [
  idColumn('letter'),
  {
    name: 'url',
    description: 'The page of the letter.',
    format: 'uri',
    required: true,
    cell: ({ url }) => url,
  },
  {
    name: 'title',
    description: 'The title as published.',
    required: true,
    cell: ({ title }) => title,
  },
  {
    name: 'title_note',
    description: 'Said where the archive supplied or translated the title.',
    cell: ({ titleNote }) => titleNote,
  },
  ...dateColumns<LetterRow>(({ date }) => date),
  {
    name: 'date_note',
    description: 'Where the date comes from, where the letter prints none.',
    cell: ({ dateNote }) => dateNote,
  },
  {
    name: 'kind',
    description: 'What sort of document it is.',
    required: true,
    values: Object.keys(letterKinds),
    cell: ({ kind }) => kind,
  },
  {
    name: 'languages',
    description: 'Languages of the letter itself: BCP 47 tags.',
    list: true,
    required: true,
    cell: ({ letterLanguages }) => letterLanguages,
  },
  {
    name: 'occasion',
    description: 'The event that it is timed for.',
    cell: ({ occasion }) => occasion,
  },
  {
    name: 'signatories',
    description: 'Who signed or issued it, by name; ids and roles stand in parties.csv.',
    list: true,
    required: true,
    cell: ({ archive, signatories }) => partyNames(archive, signatories),
  },
  {
    name: 'addressees',
    description: 'To whom it speaks, by name; ids and roles stand in parties.csv.',
    list: true,
    cell: ({ archive, addressees }) => partyNames(archive, addressees),
  },
  {
    name: 'detainees',
    description:
      'Whom it presents as a prisoner, past or present; what it reports of each stands in detainees.csv.',
    list: true,
    cell: (row) => row.detainees.map(({ person }) => personName(row, person)),
  },
  {
    name: 'detainee_ids',
    description: 'Their ids, in the same order: id in people.csv.',
    list: true,
    cell: (row) => row.detainees.map(({ person }) => person),
  },
  {
    name: 'mentions',
    description: 'Whom else it speaks for or of by name.',
    list: true,
    cell: (row) => row.mentions.map(({ person }) => personName(row, person)),
  },
  {
    name: 'mention_ids',
    description: 'Their ids, in the same order: id in people.csv.',
    list: true,
    cell: ({ mentions }) => mentions.map(({ person }) => person),
  },
  {
    name: 'issues',
    description: 'What it raises.',
    list: true,
    cell: ({ archive, issues }) => issues.map((id) => archive.issue(id)?.label ?? id),
  },
  {
    name: 'issue_ids',
    description: 'Their ids, in the same order: id in issues.csv.',
    list: true,
    cell: ({ issues }) => issues,
  },
  {
    name: 'asks',
    description: 'How many things it asks for; each stands in asks.csv.',
    type: 'integer',
    required: true,
    cell: ({ asks }) => asks.length,
  },
  {
    name: 'incomplete',
    description: 'Which of its lists are known to be partial, and why.',
    list: true,
    cell: ({ incomplete }) =>
      Object.entries(incomplete ?? {}).map(([list, why]) => `${list}: ${why}`),
  },
  {
    name: 'publisher',
    description: 'The id of the organization that published it: id in organizations.csv.',
    cell: ({ source }) => source.publisher,
  },
  {
    name: 'source_url',
    description: 'Where its full text is published.',
    cell: ({ source }) => source.url,
  },
  {
    name: 'source_alternates',
    description: 'Other addresses of the same letter.',
    list: true,
    cell: ({ source }) => source.alternates,
  },
  {
    name: 'source_archived',
    description: 'A copy in a web archive.',
    cell: ({ source }) => source.archived,
  },
  {
    name: 'source_accessed',
    description: 'When the address was last read, in EDTF.',
    cell: ({ source }) => source.accessed,
  },
  {
    name: 'text',
    description: 'Whether the archive has a summary in its own words, or the letter’s own text.',
    required: true,
    values: ['summary', 'transcription'],
    cell: ({ text }) => text,
  },
  {
    name: 'rights',
    description: 'The rights in the letter itself: a RightsStatements.org or Creative Commons id.',
    required: true,
    cell: (row) => row.rights,
  },
  {
    name: 'rights_url',
    description: 'The address that says what they mean.',
    cell: (row) => rights.get(row.rights)?.url,
  },
  translationOf((row) => row),
  {
    name: 'related',
    description:
      'Other letters that it belongs with, as relation:id; the relation is reply-to, follows, translation-of, press-release-for or same-occasion.',
    list: true,
    cell: ({ related }) => related.map(({ letter, relation }) => `${relation}:${letter}`),
  },
  formerIds(),
];

/** Every letter of the archive. */
export const letters = table({
  name: 'letters',
  title: 'Letters',
  description: 'A row for each letter, newest first.',
  columns,
  primaryKey: ['id'],
  foreignKeys: [
    { field: 'publisher', table: 'organizations' },
    { field: 'translation_of', table: 'letters' },
  ],
  kind: 'letter',
  rows: (letter, archive, site): LetterRow[] => [
    { ...letter, url: site.record('letter', letter.id), archive },
  ],
});
