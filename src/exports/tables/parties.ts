import type { LetterRecord } from '../../archive/archive.ts';
import type { Addressee, Signatory } from '../../archive/letter.ts';
import { partyName, resolveParty } from '../../archive/views/party.ts';
import { letterColumn, translationOf } from './columns.ts';
import { table, type Column } from './table.ts';

interface PartyRow {
  letter: LetterRecord;
  side: 'signatory' | 'addressee';
  number: number;
  party: Signatory | Addressee;
  name: string;
}

const columns: Column<PartyRow>[] = [
  letterColumn(),
  {
    name: 'side',
    description: 'Whether the letter is from them or to them.',
    required: true,
    values: ['signatory', 'addressee'],
    cell: ({ side }) => side,
  },
  {
    name: 'number',
    description: 'The place in the letter’s list, from 1.',
    type: 'integer',
    required: true,
    cell: ({ number }) => number,
  },
  {
    name: 'relation',
    description:
      'signed or issued; addressed, called-on (urged without being addressed) or copied.',
    required: true,
    values: ['signed', 'issued', 'addressed', 'called-on', 'copied'],
    cell: ({ party }) => party.relation,
  },
  {
    name: 'name',
    description: 'The person, the group in words, or the organization.',
    required: true,
    cell: ({ name }) => name,
  },
  {
    name: 'person',
    description: 'The id of the person: id in people.csv.',
    cell: ({ party }) => party.person,
  },
  {
    name: 'organization',
    description:
      'The id of the organization: id in organizations.csv. Beside a person it is their affiliation as signed.',
    cell: ({ party }) => party.organization,
  },
  {
    name: 'group_size',
    description: 'How many people a group has, where the letter says.',
    type: 'integer',
    cell: ({ party }) => party.count,
  },
  {
    name: 'role',
    description: 'The role as printed.',
    cell: ({ party }) => party.role,
  },
  {
    name: 'printed_as',
    description: 'The name as this letter spells it, where that differs.',
    list: true,
    cell: ({ party }) => party.as,
  },
  translationOf(({ letter }) => letter),
];

/** Everyone who signed a letter or is addressed by it. */
export const parties = table({
  name: 'parties',
  title: 'Signatories and addressees',
  description: 'A row for each letter and each who signed it or is addressed by it.',
  columns,
  primaryKey: ['letter', 'side', 'number'],
  foreignKeys: [
    { field: 'letter', table: 'letters' },
    { field: 'person', table: 'people' },
    { field: 'organization', table: 'organizations' },
    { field: 'translation_of', table: 'letters' },
  ],
  kind: 'letter',
  rows: (letter, archive): PartyRow[] => {
    const row = (side: PartyRow['side']) => (party: Signatory | Addressee, index: number) => ({
      ...{ letter, side, party },
      number: index + 1,
      name: partyName(resolveParty(archive, party)),
    });
    return [
      ...letter.signatories.map(row('signatory')),
      ...letter.addressees.map(row('addressee')),
    ];
  },
});
