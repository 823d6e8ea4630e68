import type { RecordKind } from '../address.ts';
import type { Archive, AskEntry } from '../archive.ts';
import { issueLists, organizationLists, personLists, type LetterWith } from './record-lists.ts';
import { ledger, type LedgerRow } from './ledger.ts';
import { letterLine } from './letter-line.ts';
import { letterNoun, type NotedLine } from './letters-shown.ts';
import { listPages, pageAt, pageWords, partOf, type LongList } from './long-list.ts';
import { asOrganization } from './organization.ts';
import { pageLinks, type PageLinks } from './page-links.ts';
import { asPerson } from './person.ts';

/** What stands on a page of a record’s list. */
type Shown =
  | { shape: 'ledger'; rows: LedgerRow[] }
  | { shape: 'letters'; lines: NotedLine[] }
  | { shape: 'asks'; asks: readonly LetterWith<AskEntry>[] };

/** A page of a list that is too long for the page of its record. */
export interface RecordPart {
  /** The record’s name or label. */
  name: string;
  /** What the list holds, as the record’s page has it over it: "Letters signed". */
  heading: string;
  /** "2016", "2016, page 3". */
  when: string;
  links: PageLinks | undefined;
  shown: Shown;
}

/** The kinds of record of which lists may grow long. */
export type ListingKind = Exclude<RecordKind, 'letter'>;

/** A list of a record: what it is called in addresses and over it, and how what stands on a page of it is composed. */
interface NamedList {
  name: string;
  heading: string;
  parts: string[];
  at: (part: string) => Pick<RecordPart, 'when' | 'links' | 'shown'> | undefined;
}

function named<T>(
  name: string,
  heading: string,
  list: LongList<T>,
  show: (entries: readonly T[]) => Shown,
): NamedList {
  return {
    ...{ name, heading },
    parts: listPages(list).map(partOf),
    at: (part) => {
      const page = pageAt(list, part);
      return (
        page && {
          when: pageWords(page),
          links: pageLinks(list, letterNoun, page),
          shown: show(page.entries),
        }
      );
    },
  };
}

const lists: Readonly<Record<ListingKind, (archive: Archive, id: string) => NamedList[]>> = {
  person: (archive, id) => {
    const { named: naming, signed, received } = personLists(archive, id);
    return [
      named('named', 'Letters that name them', naming, (of) => ({
        shape: 'ledger',
        rows: ledger(
          archive,
          id,
          of.map(({ letter }) => letter),
        ),
      })),
      named('signed', 'Letters signed', signed, (of) => ({
        shape: 'letters',
        lines: asPerson(archive, of),
      })),
      named('received', 'Letters received', received, (of) => ({
        shape: 'letters',
        lines: asPerson(archive, of),
      })),
    ];
  },
  organization: (archive, id) => {
    const { signed, received, published } = organizationLists(archive, id);
    return [
      named('signed', 'Letters signed', signed, (of) => ({
        shape: 'letters',
        lines: asOrganization(archive, of, 'signed by'),
      })),
      named('received', 'Letters received', received, (of) => ({
        shape: 'letters',
        lines: asOrganization(archive, of, 'to'),
      })),
      named('published', 'Letters of others, published', published, (of) => ({
        shape: 'letters',
        lines: of.map(({ letter }) => letterLine(archive, letter)),
      })),
    ];
  },
  issue: (archive, id) => {
    const { letters, asks } = issueLists(archive, id);
    return [
      named('letters', 'Letters', letters, (of) => ({
        shape: 'letters',
        lines: of.map(({ letter }) => letterLine(archive, letter)),
      })),
      named('asks', 'What they ask', asks, (of) => ({ shape: 'asks', asks: of })),
    ];
  },
};

const nameIn: Readonly<Record<ListingKind, (archive: Archive, id: string) => string | undefined>> =
  {
    person: ({ person }, id) => person(id)?.name,
    organization: ({ organization }, id) => organization(id)?.name,
    issue: ({ issue }, id) => issue(id)?.label,
  };

/** Every page of the lists of a record that are too long for its own page, by the list’s name and the end of the address. */
export const recordParts = (
  archive: Archive,
  kind: ListingKind,
  id: string,
): { list: string; part: string }[] =>
  lists[kind](archive, id).flatMap(({ name, parts }) =>
    parts.map((part) => ({ list: name, part })),
  );

/** Composes a page of a record’s list; nothing where there is no such page. */
export function recordPart(
  archive: Archive,
  kind: ListingKind,
  id: string,
  { list, part }: { list: string; part: string },
): RecordPart | undefined {
  const found = lists[kind](archive, id).find(({ name }) => name === list);
  const page = found?.at(part);
  const name = nameIn[kind](archive, id);
  return found && page && name !== undefined
    ? { name, heading: found.heading, ...page }
    : undefined;
}
