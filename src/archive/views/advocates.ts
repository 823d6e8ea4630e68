import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';
import { askKinds, otherLast, type AskKind } from '../ask.ts';
import { compareText } from '../name.ts';
import type { LedgerRow } from './ledger.ts';
import { resolveParty, type Party } from './party.ts';

/** How many of each list stand on a page before the rest are counted. */
const most = 12;

/** Someone who signed for a person, or was asked, and in how many letters. */
export interface CountedParty {
  person: PersonRecord | undefined;
  organization: OrganizationRecord | undefined;
  /** Unnamed or private people, in the words of a letter's record. */
  group: { words: string; letter: LetterRecord } | undefined;
  letters: number;
}

/** Parties of most letters first, the others counted. */
export interface CountedParties {
  parties: CountedParty[];
  others: number;
}

/** Organizations apart from people: someone who signs for an organization counts for both. */
export interface Advocates {
  organizations: CountedParties;
  people: CountedParties;
}

interface PartyIn {
  party: Party;
  letter: LetterRecord;
}

/** Whom a party stands for in one of the two lists; nothing where it does not belong there. */
type Who = Partial<CountedParty> & { key: string; name: string };

const organizationIn = ({ party: { organization } }: PartyIn): Who | undefined =>
  organization && { organization, key: organization.id, name: organization.name };

function personIn({ party: { person, group }, letter }: PartyIn): Who | undefined {
  if (person) return { person, key: person.id, name: person.name };
  return group === undefined
    ? undefined
    : { group: { words: group, letter }, key: `group: ${group}`, name: group };
}

function countParties(
  archive: Archive,
  parties: readonly PartyIn[],
  whoIn: (party: PartyIn) => Who | undefined,
): CountedParties {
  const entries = parties.flatMap((party) => {
    const who = whoIn(party);
    return who ? [{ ...who, letter: party.letter }] : [];
  });
  const all = [...Map.groupBy(entries, ({ key }) => key).values()]
    .flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      const { person, organization, group, name } = first;
      const letters = archive.countLetters(of.map(({ letter }) => letter));
      return [{ name, party: { person, organization, group, letters } }];
    })
    .sort((a, b) => b.party.letters - a.party.letters || compareText(a.name, b.name))
    .map(({ party }) => party);
  // One more is as short as the words that would count it.
  const shown = all.length > most + 1 ? most : all.length;
  return { parties: all.slice(0, shown), others: all.length - shown };
}

const bothLists = (archive: Archive, parties: readonly PartyIn[]): Advocates => ({
  organizations: countParties(archive, parties, organizationIn),
  people: countParties(archive, parties, personIn),
});

/** Rows of letters that speak for the person: as a prisoner of theirs, or in what they ask. */
const speakingFor = (rows: readonly LedgerRow[]) =>
  rows.filter(({ detainee, asks }) => detainee !== undefined || asks.length > 0);

/**
 * Who signed for a person: the signatories of letters that present them as a prisoner or ask something for them.
 * A letter that only mentions someone does not speak for them. Takes the person's ledger.
 */
export const signedFor = (archive: Archive, rows: readonly LedgerRow[]): Advocates =>
  bothLists(
    archive,
    speakingFor(rows).flatMap(({ letter }) =>
      letter.signatories.map((party) => ({ party: resolveParty(archive, party), letter })),
    ),
  );

/** Who was asked: those to whom such letters speak, by address or call. Those who only got a copy were not. */
export const askedOf = (archive: Archive, rows: readonly LedgerRow[]): Advocates =>
  bothLists(
    archive,
    speakingFor(rows).flatMap(({ letter }) =>
      letter.addressees
        .filter(({ relation }) => relation !== 'copied')
        .map((party) => ({ party: resolveParty(archive, party), letter })),
    ),
  );

/** A kind of thing asked for someone by name, and in how many letters. */
export interface CountedAsk {
  kind: AskKind;
  label: string;
  letters: number;
}

/** What was asked for a person by name, by kind, in most letters first. Takes the person's ledger. */
export function askedFor(archive: Archive, rows: readonly LedgerRow[]): CountedAsk[] {
  const asks = rows.flatMap(({ letter, asks: of }) => of.map(({ kind }) => ({ letter, kind })));
  return [...Map.groupBy(asks, ({ kind }) => kind)]
    .map(([kind, of]) => ({
      kind,
      label: askKinds[kind],
      letters: archive.countLetters(of.map(({ letter }) => letter)),
    }))
    .sort((a, b) => otherLast(a, b) || b.letters - a.letters || compareText(a.label, b.label));
}
