import type { Archive, LetterRecord, OrganizationRecord } from '../../archive/archive.ts';
import { nativeForm, spellings } from '../../archive/name.ts';
import { formerIds, idColumn, sameAs } from './columns.ts';
import { table, type Column } from './table.ts';

interface OrganizationRow extends OrganizationRecord {
  pageAddress: string;
  archive: Archive;
}

const letters = (
  name: string,
  words: string,
  of: (archive: Archive, id: string) => LetterRecord[],
): Column<OrganizationRow> => ({
  name,
  description: `How many letters it ${words}; a letter and its translations count once.`,
  type: 'integer',
  required: true,
  cell: ({ archive, id }) => archive.countLetters(of(archive, id)),
});

const columns: Column<OrganizationRow>[] = [
  idColumn('organization'),
  {
    name: 'url',
    description: 'The page of the organization in this archive.',
    format: 'uri',
    required: true,
    cell: ({ pageAddress }) => pageAddress,
  },
  {
    name: 'name',
    description: 'The name as most often printed in English.',
    required: true,
    cell: ({ name }) => name,
  },
  {
    name: 'acronym',
    description: 'The short form it is known by.',
    cell: ({ acronym }) => acronym,
  },
  {
    name: 'native_name',
    description: 'The name in its own script, the first one recorded.',
    cell: (row) => nativeForm(row)?.value,
  },
  {
    name: 'forms',
    description: 'Every recorded form of the name, `name` included.',
    list: true,
    required: true,
    cell: (row) => spellings(row),
  },
  {
    name: 'country',
    description: 'Where it is based: an ISO 3166-1 alpha-2 code.',
    cell: ({ country }) => country,
  },
  {
    name: 'website',
    description: 'Its own website.',
    cell: ({ url }) => url,
  },
  {
    name: 'parent',
    description: 'The id of the body that it is part of: id in this table.',
    cell: ({ parent }) => parent,
  },
  letters('letters_signed', 'signed, or a person signed for it', (archive, id) =>
    archive.ofOrganization(id).signed.map(({ letter }) => letter),
  ),
  letters('letters_received', 'is addressed in, called on or copied', (archive, id) =>
    archive.ofOrganization(id).received.map(({ letter }) => letter),
  ),
  letters('letters_published', 'published', (archive, id) => archive.ofOrganization(id).published),
  sameAs(),
  formerIds(),
];

/** Every body that signs, receives or publishes letters. */
export const organizations = table({
  name: 'organizations',
  title: 'Organizations',
  description:
    'A row for each body that signs, receives or publishes letters, governments included.',
  columns,
  primaryKey: ['id'],
  foreignKeys: [{ field: 'parent', table: 'organizations' }],
  kind: 'organization',
  rows: (organization, archive, site): OrganizationRow[] => [
    { ...organization, pageAddress: site.record('organization', organization.id), archive },
  ],
});
