import type { Archive, LetterRecord } from '../../archive/archive.ts';
import type { Detainee } from '../../archive/letter.ts';
import { nativeForm } from '../../archive/name.ts';
import { statusIds } from '../../archive/status.ts';
import { dateColumns, letterColumn, translationOf } from './columns.ts';
import { partyNames } from './party-names.ts';
import { table, type Column } from './table.ts';

interface DetaineeRow {
  letter: LetterRecord;
  url: string;
  detainee: Detainee;
  archive: Archive;
}

const person = ({ archive, detainee }: DetaineeRow) => archive.person(detainee.person);

const columns: Column<DetaineeRow>[] = [
  letterColumn(),
  {
    name: 'person',
    description: 'The id of the person: id in people.csv.',
    required: true,
    cell: ({ detainee }) => detainee.person,
  },
  {
    name: 'name',
    description: 'The name as most often printed in English.',
    required: true,
    cell: (row) => person(row)?.name ?? row.detainee.person,
  },
  {
    name: 'native_name',
    description: 'The name in the bearer’s own script.',
    cell: (row) => {
      const record = person(row);
      return record && nativeForm(record)?.value;
    },
  },
  ...dateColumns<DetaineeRow>(({ letter }) => letter.date),
  {
    name: 'status',
    description:
      'What this letter reports of them on its date; not what holds today. The meaning of each stands on the page About.',
    required: true,
    values: statusIds,
    cell: ({ detainee }) => detainee.status,
  },
  {
    name: 'charge',
    description: 'The charge or suspicion that this letter reports.',
    cell: ({ detainee }) => detainee.charge,
  },
  {
    name: 'sentence',
    description: 'The sentence that this letter reports.',
    cell: ({ detainee }) => detainee.sentence,
  },
  {
    name: 'place',
    description: 'Where this letter says that they are held or were taken.',
    cell: ({ detainee }) => detainee.place,
  },
  {
    name: 'since',
    description:
      'From when they were held, as this letter reports, in EDTF; an interval for the whole time.',
    cell: ({ detainee }) => detainee.since,
  },
  {
    name: 'note',
    description: 'What else this letter reports of them.',
    cell: ({ detainee }) => detainee.note,
  },
  {
    name: 'printed_as',
    description: 'The name as this letter spells it, where that differs.',
    list: true,
    cell: ({ detainee }) => detainee.as,
  },
  {
    name: 'asks',
    description: 'What this letter asks for them by name.',
    list: true,
    cell: ({ letter, detainee }) =>
      letter.asks.filter(({ people }) => people.includes(detainee.person)).map(({ ask }) => ask),
  },
  {
    name: 'signatories',
    description: 'Who signed or issued the letter.',
    list: true,
    cell: ({ letter, archive }) => partyNames(archive, letter.signatories),
  },
  {
    name: 'addressees',
    description: 'To whom it speaks.',
    list: true,
    cell: ({ letter, archive }) => partyNames(archive, letter.addressees),
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

/** The ledger: what each letter reported of each of its detainees. */
export const detainees = table({
  name: 'detainees',
  title: 'The ledger',
  description:
    'A row for each letter and each person whom it presents as a prisoner, past or present: what it reported of them on its date.',
  columns,
  primaryKey: ['letter', 'person'],
  foreignKeys: [
    { field: 'letter', table: 'letters' },
    { field: 'person', table: 'people' },
    { field: 'translation_of', table: 'letters' },
  ],
  kind: 'letter',
  rows: (letter, archive, site): DetaineeRow[] =>
    letter.detainees.map((detainee) => ({
      ...{ letter, detainee, archive },
      url: site.record('letter', letter.id),
    })),
});
