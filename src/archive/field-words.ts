import type { RecordKind } from './address.ts';
import type { Issue } from './issue.ts';
import type { Letter } from './letter.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';

// What readers call the fields of records, in the order in which they are told.

const letterWords: Record<keyof Letter | 'body', string> = {
  title: 'title',
  titleNote: 'note on the title',
  date: 'date',
  dateNote: 'note on the date',
  kind: 'kind of letter',
  body: 'text',
  language: 'language of the text',
  letterLanguages: 'languages of the letter',
  occasion: 'occasion',
  signatories: 'signatories',
  addressees: 'addressees',
  detainees: 'detainees',
  mentions: 'others it names',
  issues: 'issues',
  asks: 'what it asks',
  incomplete: 'which lists are partial',
  source: 'source',
  text: 'whether the text is a summary',
  rights: 'rights',
  related: 'other letters',
  aliases: 'addresses',
};

const personWords: Record<keyof Person, string> = {
  name: 'name',
  family: 'family name',
  given: 'given name',
  order: 'order of the name',
  forms: 'other forms of the name',
  description: 'description',
  born: 'birth',
  died: 'death',
  sameAs: 'links elsewhere',
  aliases: 'addresses',
};

const organizationWords: Record<keyof Organization, string> = {
  name: 'name',
  acronym: 'short form',
  forms: 'other forms of the name',
  country: 'country',
  url: 'website',
  sameAs: 'links elsewhere',
  parent: 'what it is part of',
  aliases: 'addresses',
};

const issueWords: Record<keyof Issue, string> = {
  id: 'address',
  label: 'name',
  definition: 'definition',
  broader: 'what it is part of',
  forms: 'other words for it',
  sameAs: 'links elsewhere',
  aliases: 'addresses',
};

/** The words for every field of each kind of record; `body` is a letter’s text. */
export const fieldWords: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  letter: letterWords,
  person: personWords,
  organization: organizationWords,
  issue: issueWords,
};

/** Fields in readers’ words, each once. Fields that records no longer have go without. */
export function inWords(kind: RecordKind, fields: Iterable<string>): string[] {
  const changed = new Set(fields);
  return Object.entries(fieldWords[kind]).flatMap(([field, words]) =>
    changed.has(field) ? [words] : [],
  );
}
