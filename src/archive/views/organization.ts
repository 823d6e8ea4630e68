import type { Archive, LetterRecord, OrganizationRecord } from '../archive.ts';
import { letterLine, type LetterLine } from './letter-line.ts';
import { partyName, resolveParty } from './party.ts';
import { listed } from '../words.ts';

type NotedLine = LetterLine & { note: string };

/** Everything that an organization's page shows; letters newest first. */
export interface OrganizationView {
  organization: OrganizationRecord;
  parent: OrganizationRecord | undefined;
  parts: readonly OrganizationRecord[];
  signed: NotedLine[];
  received: NotedLine[];
  /** Those of others that it published. */
  published: LetterLine[];
}

type PartyOf = LetterRecord['signatories'][number] | LetterRecord['addressees'][number];

/** "Sophie Example, Acting Director": who stands for the organization, as the letter gives them. */
function representative(archive: Archive, party: PartyOf): string {
  const { person, group, role } = party;
  if (person === undefined && group === undefined) return role ?? '';
  return [partyName(resolveParty(archive, party)), role].filter(Boolean).join(', ');
}

/** Letters in which an organization is a party, each once, with those who stand for it. */
function asParty(
  archive: Archive,
  entries: readonly { letter: LetterRecord; party: PartyOf }[],
  verb: string,
): NotedLine[] {
  const byLetter = Map.groupBy(entries.toReversed(), ({ letter }) => letter);
  return [...byLetter].map(([letter, of]) => {
    const line = letterLine(archive, letter);
    const people = of
      .map(({ party }) => representative(archive, party))
      .filter(Boolean)
      .toReversed();
    const note = people.length > 0 ? `${verb} ${listed(people)}` : line.fromTo;
    return { ...line, note: [note, line.named].filter(Boolean).join(' · ') };
  });
}

/** Composes what an organization's page shows. */
export function organizationView(
  archive: Archive,
  organization: OrganizationRecord,
): OrganizationView {
  const { signed, received, published, parts } = archive.ofOrganization(organization.id);
  return {
    organization,
    parent:
      organization.parent === undefined ? undefined : archive.organization(organization.parent),
    parts,
    signed: asParty(archive, signed, 'signed by'),
    received: asParty(archive, received, 'to'),
    // A letter that it signed or issued itself stands above already.
    published: published
      .filter((letter) => !signed.some((entry) => entry.letter === letter))
      .toReversed()
      .map((letter) => letterLine(archive, letter)),
  };
}
