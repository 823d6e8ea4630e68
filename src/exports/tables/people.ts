import type { Archive, PersonRecord } from '../../archive/archive.ts';
import type { Form } from '../../archive/form.ts';
import { filingName, nativeForm, spellings } from '../../archive/name.ts';
import { statusIds } from '../../archive/status.ts';
import { formerIds, idColumn, sameAs } from './columns.ts';
import { table, type Column } from './table.ts';

interface PersonRow extends PersonRecord {
  url: string;
  archive: Archive;
}

const ofKind = ({ forms }: PersonRow, kind: Form['kind']) =>
  forms.filter((form) => form.kind === kind).map(({ value }) => value);

/** The newest letter that presents someone as a prisoner, and what it reports. */
const lastReport = ({ archive, id }: PersonRow) => archive.ofPerson(id).detained.at(-1);

/** Every spelling that letters print of someone. */
function printed({ archive, id }: PersonRow): string[] {
  const { detained, mentioned, signed, received } = archive.ofPerson(id);
  return [
    ...detained.flatMap(({ detainee }) => detainee.as),
    ...mentioned.flatMap(({ mention }) => mention.as),
    ...[...signed, ...received].flatMap(({ party }) => party.as),
  ];
}

type Appearance = 'detained' | 'mentioned' | 'signed' | 'received';

/** In how many letters someone has a part; a letter and its translations count once. */
const lettersAs = (part: Appearance, name: string, words: string): Column<PersonRow> => ({
  name,
  description: `In how many letters they ${words}; a letter and its translations count once.`,
  type: 'integer',
  required: true,
  cell: ({ archive, id }) =>
    archive.countLetters(archive.ofPerson(id)[part].map(({ letter }) => letter)),
});

const forms = (name: string, kind: Form['kind'], words: string): Column<PersonRow> => ({
  name,
  description: `Recorded forms of the name: ${words}.`,
  list: true,
  cell: (row) => ofKind(row, kind),
});

const columns: Column<PersonRow>[] = [
  idColumn('person'),
  {
    name: 'url',
    description: 'The page of the person.',
    format: 'uri',
    required: true,
    cell: ({ url }) => url,
  },
  {
    name: 'name',
    description: 'The name as most often printed in English.',
    required: true,
    cell: ({ name }) => name,
  },
  {
    name: 'filing_name',
    description: 'The name as an alphabetical list has it: “Clinton, Hillary”, but “Liu Xiaobo”.',
    required: true,
    cell: filingName,
  },
  {
    name: 'family_name',
    description: 'The family name, where the name has one.',
    cell: ({ family }) => family,
  },
  {
    name: 'given_name',
    description: 'The given name, where the name has one.',
    cell: ({ given }) => given,
  },
  {
    name: 'name_order',
    description: 'Which of the two `name` puts first.',
    values: ['family-first', 'given-first'],
    cell: ({ order }) => order,
  },
  {
    name: 'native_name',
    description: 'The name in the bearer’s own script, the first one recorded.',
    cell: (row) => nativeForm(row)?.value,
  },
  {
    name: 'forms',
    description:
      'Every recorded form of the name, `name` and the spellings that letters print included.',
    list: true,
    required: true,
    cell: (row) => spellings(row, printed(row)),
  },
  forms('native_forms', 'native', 'those in the bearer’s own script'),
  forms('other_names', 'alias', 'pen names, religious names and other names'),
  forms('transliterations', 'transliteration', 'the same name in other Latin spellings'),
  forms(
    'misspellings',
    'misspelling',
    'mistakes that are in circulation, to search by and not to copy',
  ),
  {
    name: 'description',
    description: 'Who this is, from what the letters say.',
    cell: ({ description }) => description,
  },
  {
    name: 'born',
    description: 'Date of birth, in EDTF.',
    cell: ({ born }) => born?.date,
  },
  {
    name: 'born_source',
    description: 'Where that is reported: the id of a letter, or an address.',
    cell: ({ born }) => born?.source,
  },
  {
    name: 'died',
    description: 'Date of death, in EDTF.',
    cell: ({ died }) => died?.date,
  },
  {
    name: 'died_source',
    description: 'Where that is reported: the id of a letter, or an address.',
    cell: ({ died }) => died?.source,
  },
  lettersAs('detained', 'letters_as_detainee', 'are presented as a prisoner, then or earlier'),
  lettersAs('mentioned', 'letters_as_mention', 'are named otherwise'),
  lettersAs('signed', 'letters_signed', 'signed'),
  lettersAs('received', 'letters_received', 'are addressed, called on or copied'),
  {
    name: 'last_report_letter',
    description: 'The id of the newest letter here that presents them as a prisoner.',
    cell: (row) => lastReport(row)?.letter.id,
  },
  {
    name: 'last_report_date',
    description: 'When that letter is dated, in EDTF. What it reports may have changed since.',
    cell: (row) => lastReport(row)?.letter.date,
  },
  {
    name: 'last_report_status',
    description: 'The status that this letter reported on that date; not what holds today.',
    values: statusIds,
    cell: (row) => lastReport(row)?.detainee.status,
  },
  sameAs(),
  formerIds(),
];

/** Everyone whom a letter names, with every form of the name. */
export const people = table({
  name: 'people',
  title: 'People',
  description: 'A row for each person whom letters name, with every recorded form of the name.',
  columns,
  primaryKey: ['id'],
  foreignKeys: [{ field: 'last_report_letter', table: 'letters' }],
  kind: 'person',
  rows: (person, archive, site): PersonRow[] => [
    { ...person, url: site.record('person', person.id), archive },
  ],
});
