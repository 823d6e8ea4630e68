import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';
import type { Addressee, Signatory } from '../letter.ts';
import { compareText } from '../name.ts';
import { byFilingName } from './by-name.ts';
import { mostFirst, type Frequent } from './frequent.ts';
import { yearSpan } from './span.ts';

/** Who writes letters or is spoken to by them: an organization, or someone of none. */
export type Counterpart =
  { kind: 'organization'; record: OrganizationRecord } | { kind: 'person'; record: PersonRecord };

/** One who writes letters or is spoken to by them, with those who did so as of that organization. */
export interface Correspondent {
  of: Counterpart;
  letters: Set<LetterRecord>;
  people: Map<PersonRecord, Set<LetterRecord>>;
}

/** A row of a table of such. */
export interface CorrespondentRow {
  of: Counterpart;
  /** Those who stood for the organization, of most letters first. */
  people: PersonRecord[];
  /** How many more of them there are. */
  morePeople: number;
  letters: number;
  /** "2010–2016", "2010". */
  years: string;
}

/** A party of a letter. */
export interface PartyOf {
  letter: LetterRecord;
  party: Signatory | Addressee;
}

const mostPeople = 5;

/** The record that a party is counted under: the organization, else the person. */
function counting(archive: Archive, party: Signatory | Addressee): Counterpart | undefined {
  const organization = party.organization ? archive.organization(party.organization) : undefined;
  if (organization) return { kind: 'organization', record: organization };
  const person = party.person ? archive.person(party.person) : undefined;
  return person && { kind: 'person', record: person };
}

/** The organizations that are parties of letters, and people who are so for none; groups without names are left out. */
function correspondents(archive: Archive, parties: Iterable<PartyOf>): Correspondent[] {
  const found = new Map<Counterpart['record'], Correspondent>();
  for (const { letter, party } of parties) {
    const of = counting(archive, party);
    if (!of) continue;
    const entry = found.get(of.record) ?? { of, letters: new Set(), people: new Map() };
    found.set(of.record, entry);
    entry.letters.add(letter);
    const person = party.person ? archive.person(party.person) : undefined;
    if (of.kind === 'organization' && person) {
      entry.people.set(person, (entry.people.get(person) ?? new Set()).add(letter));
    }
  }
  return [...found.values()];
}

/** What a sentence calls one of them. */
export const correspondentName = ({ of }: Correspondent): string => of.record.name;

/** The parties of letters, those of most letters first; a letter and its translations count once. */
export const frequentCorrespondents = (
  archive: Archive,
  parties: Iterable<PartyOf>,
): Frequent<Correspondent>[] =>
  mostFirst(
    archive,
    correspondents(archive, parties).map((entry) => [entry, entry.letters] as const),
    (a, b) => compareText(correspondentName(a), correspondentName(b)),
  );

/** A row for one of them. */
export function correspondentRow(
  archive: Archive,
  { of: { of, people: named }, letters }: Frequent<Correspondent>,
): CorrespondentRow {
  const people = mostFirst(archive, named, byFilingName(archive)).map((person) => person.of);
  return {
    of,
    people: people.slice(0, mostPeople),
    morePeople: Math.max(0, people.length - mostPeople),
    letters: letters.length,
    years: yearSpan(archive, letters),
  };
}
