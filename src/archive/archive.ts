import { dateSortKey } from './date.ts';
import type { Ask } from './ask.ts';
import type { Issue } from './issue.ts';
import type { Addressee, Detainee, Letter, LetterRelation, Mention, Signatory } from './letter.ts';
import { madeOnceBy } from './made-once-by.ts';
import { compareText, filingName } from './name.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import { versionsOf, type Versions } from './versions.ts';

type WithId<T> = T & { readonly id: string };
export type LetterRecord = WithId<Letter>;
export type PersonRecord = WithId<Person>;
export type OrganizationRecord = WithId<Organization>;
export type IssueRecord = WithId<Issue>;

/** Checked records, in any order. */
export interface Records {
  letters: readonly LetterRecord[];
  people: readonly PersonRecord[];
  organizations: readonly OrganizationRecord[];
  issues: readonly IssueRecord[];
}

/** One entry of a letter's list, with the letter it comes from. */
export type Entry<Name extends string, T> = { readonly letter: LetterRecord } & Readonly<
  Record<Name, T>
>;

export type AskEntry = Entry<'ask', Ask>;
export type SignatoryEntry = Entry<'party', Signatory>;
export type AddresseeEntry = Entry<'party', Addressee>;

/** Where a person stands in the archive; every list runs from the oldest letter to the newest. */
export interface PersonIndex {
  detained: Entry<'detainee', Detainee>[];
  mentioned: Entry<'mention', Mention>[];
  signed: SignatoryEntry[];
  received: AddresseeEntry[];
  asks: AskEntry[];
}

/** Where an organization stands in the archive; every list runs from the oldest letter to the newest. */
export interface OrganizationIndex {
  signed: SignatoryEntry[];
  received: AddresseeEntry[];
  published: LetterRecord[];
  parts: OrganizationRecord[];
}

/** Where an issue stands in the archive; every list runs from the oldest letter to the newest. */
export interface IssueIndex {
  letters: LetterRecord[];
  asks: AskEntry[];
  narrower: IssueRecord[];
}

/** How another letter stands to a letter, read from either side. */
export interface RelatedLetter {
  letter: LetterRecord;
  relation: LetterRelation;
  /** Whether it is the other letter that names the relation: it answers, follows, translates this one. */
  inverse: boolean;
}

/** The whole archive, with its lookups and reverse indexes. */
export interface Archive extends Versions {
  /** Newest first. */
  readonly letters: readonly LetterRecord[];
  /** In the order of their filing names. */
  readonly people: readonly PersonRecord[];
  /** In the order of their names. */
  readonly organizations: readonly OrganizationRecord[];
  /** In the order of their labels. */
  readonly issues: readonly IssueRecord[];
  readonly letter: (id: string) => LetterRecord | undefined;
  readonly person: (id: string) => PersonRecord | undefined;
  readonly organization: (id: string) => OrganizationRecord | undefined;
  readonly issue: (id: string) => IssueRecord | undefined;
  readonly ofPerson: (id: string) => PersonIndex;
  readonly ofOrganization: (id: string) => OrganizationIndex;
  readonly ofIssue: (id: string) => IssueIndex;
  readonly relatedTo: (letter: string) => readonly RelatedLetter[];
  /** Letters each once, oldest first. */
  readonly inOrder: (letters: Iterable<LetterRecord>) => LetterRecord[];
}

/** The records of each kind, each in the order that the archive gives them. */
export const recordsByKind = ({ letters, people, organizations, issues }: Archive) =>
  ({ letter: letters, person: people, organization: organizations, issue: issues }) as const;

const emptyPerson = (): PersonIndex => ({
  detained: [],
  mentioned: [],
  signed: [],
  received: [],
  asks: [],
});
const emptyOrganization = (): OrganizationIndex => ({
  signed: [],
  received: [],
  published: [],
  parts: [],
});
const emptyIssue = (): IssueIndex => ({ letters: [], asks: [], narrower: [] });

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

/** Oldest first; letters of one day in the order of their ids. */
function chronological(letters: readonly LetterRecord[]): LetterRecord[] {
  return letters
    .map((letter) => ({ letter, key: `${dateSortKey(letter.date)} ${letter.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ letter }) => letter);
}

/** Puts letters in the order of all, each once; most come in it already. */
function inOrderOf(all: readonly LetterRecord[]): Archive['inOrder'] {
  const order = new Map(all.map((letter, index) => [letter, index]));
  const place = (letter: LetterRecord) => order.get(letter) ?? 0;
  return (letters) => {
    const each = [...new Set(letters)];
    let last = -1;
    const isInOrder = each.every((letter) => last < (last = place(letter)));
    return isInOrder ? each : each.sort((a, b) => place(a) - place(b));
  };
}

/** In the order of a text; namesakes in the order of their ids. */
const sortedBy = <T extends { id: string }>(
  records: readonly T[],
  key: (record: T) => string,
): T[] =>
  records
    .map((record) => ({ record, text: key(record) }))
    .sort((a, b) => compareText(a.text, b.text) || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record);

function indexLetter(
  letter: LetterRecord,
  ofPerson: (id: string) => PersonIndex,
  ofOrganization: (id: string) => OrganizationIndex,
  ofIssue: (id: string) => IssueIndex,
): void {
  for (const party of letter.signatories) {
    if (party.person) ofPerson(party.person).signed.push({ letter, party });
    if (party.organization) ofOrganization(party.organization).signed.push({ letter, party });
  }
  for (const party of letter.addressees) {
    if (party.person) ofPerson(party.person).received.push({ letter, party });
    if (party.organization) ofOrganization(party.organization).received.push({ letter, party });
  }
  for (const detainee of letter.detainees) {
    ofPerson(detainee.person).detained.push({ letter, detainee });
  }
  for (const mention of letter.mentions) {
    ofPerson(mention.person).mentioned.push({ letter, mention });
  }
  if (letter.source.publisher) ofOrganization(letter.source.publisher).published.push(letter);
  const issues = new Set(letter.issues);
  for (const ask of letter.asks) {
    for (const person of ask.people) ofPerson(person).asks.push({ letter, ask });
    for (const issue of ask.issues) {
      issues.add(issue);
      ofIssue(issue).asks.push({ letter, ask });
    }
  }
  for (const issue of issues) ofIssue(issue).letters.push(letter);
}

const saysSame = ({ related }: LetterRecord, other: string): boolean =>
  related.some(({ letter, relation }) => letter === other && relation === 'same-occasion');

/**
 * Builds the archive from checked records: every lookup and reverse index, once.
 *
 * Takes records in any order and gives the same archive for any of them. An id that no record has (a
 * check reports it) is kept in the indexes but resolves to nothing.
 */
export function buildArchive(records: Records): Archive {
  const letters = chronological(records.letters);
  const people = sortedBy(records.people, filingName);
  const organizations = sortedBy(records.organizations, ({ name }) => name);
  const issues = sortedBy(records.issues, ({ label }) => label);
  const letterById = byId(letters);
  const personById = byId(people);
  const organizationById = byId(organizations);
  const issueById = byId(issues);
  const ofPerson = madeOnceBy<string, PersonIndex>(emptyPerson);
  const ofOrganization = madeOnceBy<string, OrganizationIndex>(emptyOrganization);
  const ofIssue = madeOnceBy<string, IssueIndex>(emptyIssue);
  const relatedTo = madeOnceBy<string, RelatedLetter[]>(() => []);
  for (const letter of letters) {
    indexLetter(letter, ofPerson, ofOrganization, ofIssue);
    for (const { letter: id, relation } of letter.related) {
      const other = letterById.get(id);
      if (!other) continue;
      relatedTo(letter.id).push({ letter: other, relation, inverse: false });
      // The same occasion is the same from both sides: said by both, it stands once.
      const said = relation === 'same-occasion' && saysSame(other, letter.id);
      if (!said) relatedTo(id).push({ letter, relation, inverse: true });
    }
  }
  for (const organization of organizations) {
    if (organization.parent) ofOrganization(organization.parent).parts.push(organization);
  }
  for (const issue of issues) if (issue.broader) ofIssue(issue.broader).narrower.push(issue);
  return {
    letters: letters.toReversed(),
    people,
    organizations,
    issues,
    letter: (id) => letterById.get(id),
    person: (id) => personById.get(id),
    organization: (id) => organizationById.get(id),
    issue: (id) => issueById.get(id),
    ofPerson,
    ofOrganization,
    ofIssue,
    relatedTo,
    inOrder: inOrderOf(letters),
    ...versionsOf(letters),
  };
}
