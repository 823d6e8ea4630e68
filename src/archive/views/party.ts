import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';
import type { Addressee, Signatory } from '../letter.ts';
import { capitalized, counted, countWord, listed } from '../words.ts';

/** A signatory or addressee with its records in place of ids. */
export interface Party {
  person: PersonRecord | undefined;
  organization: OrganizationRecord | undefined;
  group: string | undefined;
  count: number | undefined;
  role: string | undefined;
  as: readonly string[];
  relation: Signatory['relation'] | Addressee['relation'];
}

/** Puts the records in place of a party's ids. */
export function resolveParty(archive: Archive, party: Signatory | Addressee): Party {
  return {
    person: party.person === undefined ? undefined : archive.person(party.person),
    organization:
      party.organization === undefined ? undefined : archive.organization(party.organization),
    group: party.group,
    count: party.count,
    role: party.role,
    as: party.as,
    relation: party.relation,
  };
}

/** Who a party is, in the fewest words: the person, else the group, else the organization. */
export const partyName = ({ person, group, organization }: Party): string =>
  person?.name ?? group ?? organization?.name ?? '';

/** A signatory's name; a group's with its number. */
const signatoryName = (party: Party): string =>
  party.group && party.count !== undefined
    ? `${party.group} (${counted(party.count, 'person', 'people')})`
    : partyName(party);

/** Names in one line; where there are more than `most`, the first of them and "n others". */
export function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listed(names);
  const shown = names.slice(0, most - 1);
  return listed([...shown, counted(names.length - shown.length, 'other')]);
}

/**
 * Who a letter is from, for a list of letters: "Chinese Human Rights Defenders", "Nine signatories".
 * A partial list says so: "At least nine signatories".
 */
export function fromLine(archive: Archive, letter: LetterRecord): string {
  const parties = letter.signatories.map((party) => resolveParty(archive, party));
  const partial = letter.incomplete?.signatories !== undefined;
  if (parties.length <= 2 && !partial) return capitalized(listed(parties.map(signatoryName)));
  const people = parties.reduce((sum, { group, count }) => sum + (group ? (count ?? 1) : 1), 0);
  const uncounted = parties.some(({ group, count }) => group && count === undefined);
  const words = partial || uncounted ? `at least ${countWord(people)}` : countWord(people);
  return `${capitalized(words)} ${people === 1 ? 'signatory' : 'signatories'}`;
}

const namesOf = (archive: Archive, letter: LetterRecord, relation: Addressee['relation']) =>
  letter.addressees
    .filter((party) => party.relation === relation)
    .map((party) => partyName(resolveParty(archive, party)));

/** Whom a letter speaks to, by name: those it addresses, and those it calls on without addressing them. */
export interface SpokenTo {
  to: string[];
  calledOn: string[];
}

/** Names whom a letter speaks to; those who only get a copy are left out. */
export const spokenTo = (archive: Archive, letter: LetterRecord): SpokenTo => ({
  to: namesOf(archive, letter, 'addressed'),
  calledOn: namesOf(archive, letter, 'called-on'),
});

/** Those a letter calls on, in words: "calls on the Ministry"; empty where there are none. */
export const calledOnWords = ({ calledOn }: SpokenTo, most = Infinity): string =>
  calledOn.length > 0 ? `calls on ${shortList(calledOn, most)}` : '';

/** Those a letter addresses, in one line; empty where there are none. */
export const addressedWords = ({ to }: SpokenTo, most = Infinity): string => shortList(to, most);
