import type {
  AddresseeEntry,
  Archive,
  LetterRecord,
  OrganizationRecord,
  SignatoryEntry,
} from '../archive.ts';
import { addressedView, type AddressedView } from './addressed.ts';
import { theseLetters } from './frequent.ts';
import { letterLine } from './letter-line.ts';
import { lettersShown, type LettersShown, type NotedLine } from './letters-shown.ts';
import { namedView, type NamedView } from './named-people.ts';
import { organizationLine, type OrganizationLine } from './organization-line.ts';
import { partnersView, type PartnersView } from './partners.ts';
import { partyName, resolveParty, shortList } from './party.ts';
import { organizationLists, type LetterWith } from './record-lists.ts';
import { sendersView, type SendersView } from './senders.ts';
import { countedLetters } from './span.ts';
import { yearsView, type YearsView } from './years.ts';
import { capitalized } from '../words.ts';

/** What an organization's own letters show together: those that it signed or issued, not those of its parts. */
export interface OrganizationPattern {
  partners: PartnersView;
  addressed: AddressedView;
  named: NamedView;
}

/** What the letters show together that it received: those that name it as an addressee, not those to its parts. */
export interface OrganizationReceived {
  senders: SendersView;
  named: NamedView;
}

/** Letters over time; where all are of one year, in a sentence alone. */
export interface OverTime {
  heading: 'Letters signed, by year' | 'Letters received, by year';
  years: YearsView | undefined;
  /** "One letter, 2019." */
  sentence: string;
}

/** Everything that an organization's page shows; letters newest first. */
export interface OrganizationView {
  organization: OrganizationRecord;
  parent: OrganizationRecord | undefined;
  /** With their letters, which are not counted with its own. */
  parts: OrganizationLine[];
  /** The letters that it signed or, where it signed none, that it received; nothing where there are neither. */
  overTime: OverTime | undefined;
  /** Nothing where it signed no letter. */
  pattern: OrganizationPattern | undefined;
  /** Nothing where it received none, or signed some itself: its own letters tell more of it. */
  asked: OrganizationReceived | undefined;
  signed: LettersShown;
  received: LettersShown;
  /** Those of others that it published. */
  published: LettersShown;
}

type PartyOf = LetterRecord['signatories'][number] | LetterRecord['addressees'][number];

/** "Sophie Example, Acting Director": who stands for the organization, as the letter gives them. */
function representative(archive: Archive, party: PartyOf): string {
  const { person, group, role } = party;
  if (person === undefined && group === undefined) return role ?? '';
  return [partyName(resolveParty(archive, party)), role].filter(Boolean).join(', ');
}

/** How many of those who stand for an organization are named beside a letter. */
const mostPeople = 12;

/** Letters in which an organization is a party, with those who stand for it. Takes what they do: "signed by". */
export const asOrganization = (
  archive: Archive,
  entries: readonly LetterWith<SignatoryEntry | AddresseeEntry>[],
  verb: string,
): NotedLine[] =>
  entries.map(({ letter, of }) => {
    const line = letterLine(archive, letter);
    const people = of.map(({ party }) => representative(archive, party)).filter(Boolean);
    const note = people.length > 0 ? `${verb} ${shortList(people, mostPeople)}` : line.fromTo;
    return { ...line, note: [note, line.named].filter(Boolean).join(' · ') };
  });

const lettersOf = (entries: readonly { letter: LetterRecord }[]) => [
  ...new Set(entries.map(({ letter }) => letter)),
];

function overTime(
  archive: Archive,
  heading: OverTime['heading'],
  letters: readonly LetterRecord[],
): OverTime {
  return {
    heading,
    years: yearsView(archive, letters),
    sentence: `${capitalized(countedLetters(archive, letters))}.`,
  };
}

/** Composes what an organization's page shows. */
export function organizationView(
  archive: Archive,
  organization: OrganizationRecord,
): OrganizationView {
  const { signed, received, parts } = archive.ofOrganization(organization.id);
  const lists = organizationLists(archive, organization.id);
  const [own, given] = [lettersOf(signed), lettersOf(received)];
  const shown = own.length > 0 ? own : given;
  return {
    organization,
    parent:
      organization.parent === undefined ? undefined : archive.organization(organization.parent),
    parts: parts.map((part) => organizationLine(archive, part)),
    overTime:
      shown.length > 0
        ? overTime(
            archive,
            shown === own ? 'Letters signed, by year' : 'Letters received, by year',
            shown,
          )
        : undefined,
    pattern:
      own.length > 0
        ? {
            partners: partnersView(archive, organization, own),
            addressed: addressedView(archive, own),
            named: namedView(archive, own),
          }
        : undefined,
    asked:
      own.length === 0 && given.length > 0
        ? { senders: sendersView(archive, given), named: namedView(archive, given, theseLetters) }
        : undefined,
    signed: lettersShown(lists.signed, (of) => asOrganization(archive, of, 'signed by')),
    received: lettersShown(lists.received, (of) => asOrganization(archive, of, 'to')),
    published: lettersShown(lists.published, (of) =>
      of.map(({ letter }) => letterLine(archive, letter)),
    ),
  };
}
