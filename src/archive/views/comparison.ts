import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';
import { askKinds, type AskKind } from '../ask.ts';
import { letterNouns } from '../letter.ts';
import { counted, listed } from '../words.ts';

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
}

/** What two letters share and what differs. */
export interface Comparison {
  rows: ComparedRow[];
  /** Which of their lists are known to be partial: "Not every signatory of the other letter is on record." */
  partial: string[];
}

/** How many people or organizations stand in a line, and how many at all. Kinds of asks are few in any case. */
const [few, most] = [4, 12];

interface Respect {
  label: string;
  noun: readonly [one: string, many: string];
  /** What the list is of that may be partial. */
  listed: string;
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
      listed: 'signatory',
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
      listed: 'signatory',
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
      listed: 'name',
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
      listed: 'ask',
      members: ({ asks }) => {
        const asked = new Set(asks.map(({ kind }) => kind));
        return new Map(
          (Object.keys(askKinds) as AskKind[])
            // Two letters that each ask something of no kind have nothing in common by that.
            .filter((kind) => kind !== 'other' && asked.has(kind))
            .map((kind) => [kind, { kind: 'ask', label: askKinds[kind] }]),
        );
      },
      isPartial: ({ incomplete }) => incomplete?.asks !== undefined,
    },
  ];
};

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

/** Which lists of two letters are partial, in a sentence for both, one for the letter at hand, one for the other. */
function partialWords(
  respects: readonly Respect[],
  letter: LetterRecord,
  other: LetterRecord,
): string[] {
  const lists = Map.groupBy(respects, ({ isPartial }) =>
    [isPartial(letter) ? 'here' : '', isPartial(other) ? 'there' : ''].join(''),
  );
  const said = (key: string, whose: string) => {
    const of = [...new Set((lists.get(key) ?? []).map((respect) => respect.listed))];
    return of.length > 0 ? [`Not every ${listed(of)} of ${whose} is on record.`] : [];
  };
  return [
    ...said('herethere', 'either'),
    ...said('here', `this ${letterNouns[letter.kind]}`),
    ...said('there', `the other ${letterNouns[other.kind]}`),
  ];
}

/**
 * What two letters share and what differs: organizations and people that signed them, people whom they name,
 * kinds of things that they ask. Groups without names are not compared. A respect in which neither has
 * anything is left out.
 */
export function compare(archive: Archive, letter: LetterRecord, other: LetterRecord): Comparison {
  const shown = respects(archive).flatMap((respect) => {
    const [here, there] = [respect.members(letter), respect.members(other)];
    const without = (some: Map<string, Member>, others: Map<string, Member>) =>
      [...some].filter(([id]) => !others.has(id)).map(([, member]) => member);
    const [only, onlyThere] = [without(here, there), without(there, here)];
    const both = [...here].filter(([id]) => there.has(id)).map(([, member]) => member);
    const same = only.length === 0 && onlyThere.length === 0;
    const sets = [
      ...setOf(same ? 'The same in both' : 'In both', respect.noun, both),
      ...setOf('Only here', respect.noun, only),
      ...setOf('Only there', respect.noun, onlyThere),
    ];
    return sets.length > 0 ? [{ respect, row: { label: respect.label, sets } }] : [];
  });
  return {
    rows: shown.map(({ row }) => row),
    partial: partialWords(
      shown.map(({ respect }) => respect),
      letter,
      other,
    ),
  };
}
