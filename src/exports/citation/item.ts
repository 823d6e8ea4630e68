import type { Archive, LetterRecord, PersonRecord } from '../../archive/archive.ts';
import { letterKinds, type Addressee } from '../../archive/letter.ts';
import { rights } from '../../archive/rights.ts';
import { resolveParty, type Party } from '../../archive/views/party.ts';
import { capitalized } from '../../archive/words.ts';
import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import { letterAbstract } from './abstract.ts';
import { cslDate, type CslDate } from './date.ts';

/** A name as CSL-JSON has it: divided, or whole. */
export interface CslName {
  family?: string;
  given?: string;
  /** Whether the family name stands first everywhere, and without a comma: Liu Xiaobo. */
  'static-ordering'?: true;
  /** A name that is not divided: an organization, a group, a person whose family name is not recorded. */
  literal?: string;
}

/** What is cited, as CSL-JSON has it: https://github.com/citation-style-language/schema */
export interface CslItem {
  id: string;
  'citation-key'?: string;
  type: 'personal_communication' | 'webpage' | 'dataset';
  title: string;
  author?: CslName[];
  recipient?: CslName[];
  issued?: CslDate;
  genre?: string;
  publisher?: string;
  archive?: string;
  'container-title'?: string;
  language?: string;
  keyword?: string;
  abstract?: string;
  note?: string;
  URL: string;
}

function personName({ name, family, given, order }: PersonRecord): CslName {
  if (!family || !given) return { literal: plain(name) };
  return {
    family: plain(family),
    given: plain(given),
    ...(order === 'family-first' ? { 'static-ordering': true } : {}),
  };
}

/** Who a party is: the person, else the group, else the organization; roles and affiliations are left out. */
function partyName({ person, group, organization }: Party): CslName[] {
  if (person) return [personName(person)];
  const whole = group === undefined ? organization?.name : capitalized(group);
  return whole === undefined ? [] : [{ literal: plain(whole) }];
}

/** Those who signed or issued a letter, in its order. */
export const authorsOf = (archive: Archive, { signatories }: LetterRecord): CslName[] =>
  signatories.flatMap((party) => partyName(resolveParty(archive, party)));

/**
 * Those whom a letter addresses, in its order, then those who get a copy. Those on whom it calls without
 * addressing them did not receive it.
 */
export function recipientsOf(
  archive: Archive,
  { addressees }: LetterRecord,
  relations: readonly Addressee['relation'][] = ['addressed', 'copied'],
): CslName[] {
  return relations.flatMap((relation) =>
    addressees
      .filter((party) => party.relation === relation)
      .flatMap((party) => partyName(resolveParty(archive, party))),
  );
}

/** The rights in a letter, in words and with their address. */
export function rightsOf({ rights: id }: LetterRecord): string {
  const stated = rights.get(id);
  return stated ? `${stated.label} (${stated.url})` : id;
}

// citeproc-js reads commands out of braces in notes: https://github.com/Juris-M/citeproc-js-docs
const withoutBraces = (address: string) => address.replaceAll('{', '%7B').replaceAll('}', '%7D');

function noteOf(letter: LetterRecord): string {
  const { url } = letter.source;
  return [
    `Rights in the letter: ${rightsOf(letter)}.`,
    ...(url === undefined ? [] : [`Published at ${withoutBraces(plain(url))}`]),
  ].join(' ');
}

/** What a letter is about, in labels; those of its asks too. Formats divide the list at its commas. */
function keywords(archive: Archive, letter: LetterRecord): string {
  const ids = new Set([...letter.issues, ...letter.asks.flatMap(({ issues }) => issues)]);
  return [...ids]
    .flatMap((id) => archive.issue(id)?.label ?? [])
    .map((label) => plain(label).replaceAll(/[,;]/gu, ' –').replaceAll(/\s+/gu, ' '))
    .join(', ');
}

/** A letter as something to cite: what BibTeX, RIS and CSL-JSON are made of. */
export function letterItem(archive: Archive, letter: LetterRecord, site: Site): CslItem {
  const recipient = recipientsOf(archive, letter);
  const keyword = keywords(archive, letter);
  const publisher =
    letter.source.publisher === undefined
      ? undefined
      : archive.organization(letter.source.publisher)?.name;
  return {
    id: letter.id,
    'citation-key': letter.id,
    type: 'personal_communication',
    title: plain(letter.title),
    author: authorsOf(archive, letter),
    ...(recipient.length > 0 ? { recipient } : {}),
    issued: cslDate(letter.date),
    genre: letterKinds[letter.kind],
    ...(publisher === undefined ? {} : { publisher: plain(publisher) }),
    archive: plain(site.title),
    language: letter.letterLanguages.join(', '),
    ...(keyword ? { keyword } : {}),
    abstract: letterAbstract(archive, letter),
    note: noteOf(letter),
    URL: site.record('letter', letter.id),
  };
}
