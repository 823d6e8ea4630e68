import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';
import { askKinds, type AskKind } from '../ask.ts';
import { letterNouns } from '../letter.ts';
import { counted } from '../words.ts';

/** Someone or something that one letter has, or two. */
export type Member =
  | { kind: 'person'; record: PersonRecord }
  | { kind: 'organization'; record: OrganizationRecord }
  | { kind: 'ask'; label: string };

/** What both letters have, or only one of them. */
export interface ComparedSet {
  where: 'The same in both' | 'In both' | 'Only here' | 'Only there';
  /** How many there are, in words: "six organizations". */
  counted: string;
  /** The first of them, or all. */
  members: Member[];
  /** How many more there are. */
  more: number;
  /** Whether they are few enough to stand in a line with all else. */
  few: boolean;
}

/** One respect in which letters are compared. */
export interface ComparedRow {
  label: string;
  sets: ComparedSet[];
  /** Which of the two lists is known to be partial; empty where both are whole. */
  partial: string;
}

/** How many people or organizations stand in a line, and how many at all. Kinds of asks are few in any case. */
const [few, most] = [4, 12];

interface Respect {
  label: string;
  noun: readonly [one: string, many: string];
  members: (letter: LetterRecord) => Map<string, Member>;
  isPartial: (letter: LetterRecord) => boolean;
}

/** Members by their ids, each once, in the order given. */
const unique = <Record extends { id: string }>(
  ids: Iterable<string | undefined>,
  find: (id: string) => Record | undefined,
  member: (record: Record) => Member,
): Map<string, Member> =>
  new Map(
    [...ids].flatMap((id) => {
      const record = id === undefined ? undefined : find(id);
      return record ? [[record.id, member(record)] as const] : [];
    }),
  );

const respects = (archive: Archive): Respect[] => {
  const person = (record: PersonRecord): Member => ({ kind: 'person', record });
  const organization = (record: OrganizationRecord): Member => ({ kind: 'organization', record });
  return [
    {
      label: 'From',
      noun: ['organization', 'organizations'],
      members: ({ signatories }) =>
        unique(
          signatories.map((party) => party.organization),
          archive.organization,
          organization,
        ),
      isPartial: ({ incomplete }) => incomplete?.signatories !== undefined,
    },
    {
      label: 'Signed by',
      noun: ['person', 'people'],
      members: ({ signatories }) =>
        unique(
          signatories.map((party) => party.person),
          archive.person,
          person,
        ),
      isPartial: ({ incomplete }) => incomplete?.signatories !== undefined,
    },
    {
      label: 'Names',
      noun: ['person', 'people'],
      members: ({ detainees, mentions }) =>
        unique(
          [...detainees, ...mentions].map((named) => named.person),
          archive.person,
          person,
        ),
      isPartial: ({ incomplete }) => (incomplete?.detainees ?? incomplete?.mentions) !== undefined,
    },
    {
      label: 'Asks for',
      noun: ['kind of thing', 'kinds of things'],
      members: ({ asks }) => {
        const asked = new Set(asks.map(({ kind }) => kind));
        return new Map(
          (Object.keys(askKinds) as AskKind[])
            .filter((kind) => asked.has(kind))
            .map((kind) => [kind, { kind: 'ask', label: askKinds[kind] }]),
        );
      },
      isPartial: ({ incomplete }) => incomplete?.asks !== undefined,
    },
  ];
};

function partialWords(here: boolean, there: boolean, letter: LetterRecord): string {
  if (here && there) return 'Both lists are partial.';
  if (there) return 'The other’s list is partial.';
  return here ? `This ${letterNouns[letter.kind]}’s list is partial.` : '';
}

function setOf(
  where: ComparedSet['where'],
  [one, many]: Respect['noun'],
  members: readonly Member[],
): ComparedSet[] {
  if (members.length === 0) return [];
  const shown = members.slice(0, members[0]?.kind === 'ask' ? undefined : most);
  return [
    {
      where,
      counted: counted(members.length, one, many),
      members: shown,
      more: members.length - shown.length,
      few: members.length <= few || members[0]?.kind === 'ask',
    },
  ];
}

/**
 * What two letters share and what differs: organizations and people that signed them, people whom they name,
 * kinds of things that they ask. Groups without names are not compared. A respect in which neither has
 * anything is left out.
 */
export function compare(
  archive: Archive,
  letter: LetterRecord,
  other: LetterRecord,
): ComparedRow[] {
  return respects(archive).flatMap(({ label, noun, members, isPartial }) => {
    const [here, there] = [members(letter), members(other)];
    const without = (some: Map<string, Member>, others: Map<string, Member>) =>
      [...some].filter(([id]) => !others.has(id)).map(([, member]) => member);
    const [only, onlyThere] = [without(here, there), without(there, here)];
    const both = [...here].filter(([id]) => there.has(id)).map(([, member]) => member);
    const same = only.length === 0 && onlyThere.length === 0;
    const sets = [
      ...setOf(same ? 'The same in both' : 'In both', noun, both),
      ...setOf('Only here', noun, only),
      ...setOf('Only there', noun, onlyThere),
    ];
    const partial = partialWords(isPartial(letter), isPartial(other), letter);
    return sets.length > 0 ? [{ label, sets, partial }] : [];
  });
}
