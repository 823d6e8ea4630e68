import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';
import type { ListedRecord } from './changes.ts';
import { itsLetters, mostFirst, mostOften, once, restWords } from './frequent.ts';
import type { Addressee } from '../letter.ts';
import { compareText, filingName } from '../name.ts';
import { yearSpan } from './span.ts';
import { counted, countWord } from '../words.ts';

/** Whom letters speak to: an organization with those who were addressed as of it, or someone of none. */
export interface AddressedRow {
  to: ListedRecord;
  /** Those who were addressed as of that organization, of most letters first. */
  people: PersonRecord[];
  /** How many more of them there are. */
  morePeople: number;
  letters: number;
  /** "2010–2016", "2010". */
  years: string;
  /** "addressed", "called on", "addressed in two, called on in one". */
  how: string;
}

/** Whom the letters of an organization speak to: a sentence, and a row for each. */
export interface AddressedView {
  finding: string;
  rows: AddressedRow[];
  /** Those who have no row, counted. */
  rest: string;
  notes: string[];
}

const mostRows = 30;
const mostPeople = 5;

/** One who is spoken to, and the letters that do so. */
interface Addressed {
  to:
    { kind: 'organization'; record: OrganizationRecord } | { kind: 'person'; record: PersonRecord };
  addressed: Set<LetterRecord>;
  calledOn: Set<LetterRecord>;
  people: Map<PersonRecord, Set<LetterRecord>>;
}

const nameOf = ({ to }: Addressed): string => to.record.name;

/** The record that an addressee is counted under: the organization, else the person. */
function counting(archive: Archive, party: Addressee): Addressed['to'] | undefined {
  const organization = party.organization ? archive.organization(party.organization) : undefined;
  if (organization) return { kind: 'organization', record: organization };
  const person = party.person ? archive.person(party.person) : undefined;
  return person && { kind: 'person', record: person };
}

function spokenTo(archive: Archive, letters: readonly LetterRecord[]): Addressed[] {
  const found = new Map<Addressed['to']['record'], Addressed>();
  for (const letter of letters) {
    for (const party of letter.addressees) {
      const to = party.relation === 'copied' ? undefined : counting(archive, party);
      if (!to) continue;
      const entry = found.get(to.record) ?? {
        to,
        addressed: new Set(),
        calledOn: new Set(),
        people: new Map(),
      };
      found.set(to.record, entry);
      (party.relation === 'addressed' ? entry.addressed : entry.calledOn).add(letter);
      const person = party.person ? archive.person(party.person) : undefined;
      if (to.kind === 'person' || !person) continue;
      entry.people.set(person, (entry.people.get(person) ?? new Set()).add(letter));
    }
  }
  return [...found.values()];
}

function howWords(archive: Archive, { addressed, calledOn }: Addressed): string {
  if (calledOn.size === 0) return 'addressed';
  if (addressed.size === 0) return 'called on';
  const count = (letters: Set<LetterRecord>) => countWord(archive.countLetters(letters));
  return `addressed in ${count(addressed)}, called on in ${count(calledOn)}`;
}

const byFilingName = (a: PersonRecord, b: PersonRecord) =>
  compareText(filingName(a), filingName(b));

/** Whether a letter speaks to someone whom it names in words alone: "legislators outside the country". */
const speaksInWords = ({ addressees }: LetterRecord) =>
  addressees.some(
    ({ person, organization, relation }) => !person && !organization && relation !== 'copied',
  );

function notesOn(letters: readonly LetterRecord[]): string[] {
  return [
    letters.some(speaksInWords) &&
      'People whom a letter describes and does not name are not counted here.',
    letters.some(({ incomplete }) => incomplete?.addressees !== undefined) &&
      'Of some of these letters not every addressee is known, so that numbers may be higher.',
  ].filter((note) => note !== false);
}

/**
 * Whom letters address or call on, those of most letters first: organizations, and people who were addressed as
 * of none. Those who only get a copy are left out, as are groups that a letter describes and does not name.
 *
 * Takes the letters that an organization signed or issued, each once, translations among them; these count once,
 * with their original.
 */
export function addressedView(archive: Archive, letters: readonly LetterRecord[]): AddressedView {
  const sorted = mostFirst(
    archive,
    spokenTo(archive, letters).map(
      (entry) => [entry, entry.addressed.union(entry.calledOn)] as const,
    ),
    (a, b) => compareText(nameOf(a), nameOf(b)),
  );
  const all = once(archive, letters).length;
  const count = sorted.length > 0 ? counted(sorted.length, 'addressee') : 'no one by name';
  return {
    finding: `${itsLetters(all, 'speaks', 'speak')} to ${count}${mostOften(sorted, nameOf, all)}.`,
    rows: sorted.slice(0, mostRows).map(({ of, letters: those }) => {
      const people = mostFirst(archive, of.people, byFilingName).map((person) => person.of);
      return {
        to: of.to,
        people: people.slice(0, mostPeople),
        morePeople: Math.max(0, people.length - mostPeople),
        letters: those.length,
        years: yearSpan(archive, those),
        how: howWords(archive, of),
      };
    }),
    rest: restWords(sorted.slice(mostRows), 'addressee'),
    notes: notesOn(letters),
  };
}
