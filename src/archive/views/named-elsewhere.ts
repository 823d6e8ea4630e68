import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';
import { counted } from '../words.ts';

/** In how many other letters someone of a letter appears, and the newest of these. */
export interface Appearance<Record> {
  record: Record;
  /** "in one other letter", "in more than fifty other letters". */
  words: string;
  /** Nothing where these are too many: see `manyLetters`. */
  newest: LetterRecord | undefined;
}

/** Who of a letter appears in others: those of the newest letters first. */
export interface NamedElsewhere {
  people: Appearance<PersonRecord>[];
  organizations: Appearance<OrganizationRecord>[];
  /** How many people more appear in others, and how many organizations. */
  more: { people: number; organizations: number };
}

/** How many of each are shown: a page is for its own letter, and theirs have the rest. */
const most = { people: 5, organizations: 3 } as const;

/** The letter of which another is a translation, as the records have it; or that other itself. */
const originalOf = (archive: Archive, letter: LetterRecord): LetterRecord =>
  archive
    .relatedTo(letter.id)
    .find(({ relation, inverse }) => relation === 'translation-of' && !inverse)?.letter ?? letter;

/**
 * Of whoever appears in more letters than this, their number is not told, nor the newest. Else every letter to a
 * government that thousands address would change thousands of pages, and what they tell would be the least of all.
 */
const manyLetters = 50;
/** With so many entries nobody is in fifty letters or fewer, however many translations these have. */
const manyEntries = 8 * manyLetters;

/**
 * How someone appears in other letters than this one and its translations, which count once with it. Takes
 * lists of the letters in which they appear, this one among them, each oldest first.
 */
function appearance<Record>(
  archive: Archive,
  letter: LetterRecord,
  record: Record,
  lists: readonly (readonly { letter: LetterRecord }[])[],
): Appearance<Record>[] {
  const entries = lists.reduce((sum, list) => sum + list.length, 0);
  const letters =
    entries > manyEntries
      ? entries
      : archive.countLetters(lists.flatMap((list) => list.map((entry) => entry.letter)));
  if (letters - 1 > manyLetters) {
    const words = `in more than ${counted(manyLetters, 'other letter')}`;
    return [{ record, words, newest: undefined }];
  }
  const isOther = (entry: { letter: LetterRecord }) =>
    archive.countLetters([letter, entry.letter]) > 1;
  const lasts = lists.flatMap((list) => list.findLast(isOther)?.letter ?? []);
  const newest = archive.inOrder(lasts).at(-1);
  if (!newest) return [];
  const words = `in ${counted(letters - 1, 'other letter')}`;
  return [{ record, words, newest: originalOf(archive, newest) }];
}

/** Those of the newest letters first, those of very many last; of as new ones, in the order given. */
function newestFirst<Record>(
  archive: Archive,
  found: readonly Appearance<Record>[],
): Appearance<Record>[] {
  const order = archive.inOrder(found.flatMap(({ newest }) => newest ?? []));
  const place = new Map(order.map((letter, index) => [letter, index]));
  const placeOf = ({ newest }: Appearance<Record>) => (newest && place.get(newest)) ?? -1;
  return found.toSorted((a, b) => placeOf(b) - placeOf(a));
}

/** In how many other letters the people whom a letter names are named, and its organizations sign or are spoken to. */
export function namedElsewhere(archive: Archive, letter: LetterRecord): NamedElsewhere {
  const named = new Set([...letter.detainees, ...letter.mentions].map(({ person }) => person));
  const parties = [...letter.signatories, ...letter.addressees];
  const theirs = new Set(parties.flatMap(({ organization }) => organization ?? []));
  const people = [...named].flatMap((id) => {
    const person = archive.person(id);
    const { detained, mentioned } = archive.ofPerson(id);
    return person ? appearance(archive, letter, person, [detained, mentioned]) : [];
  });
  const organizations = [...theirs].flatMap((id) => {
    const organization = archive.organization(id);
    const { signed, received } = archive.ofOrganization(id);
    return organization ? appearance(archive, letter, organization, [signed, received]) : [];
  });
  return {
    people: newestFirst(archive, people).slice(0, most.people),
    organizations: newestFirst(archive, organizations).slice(0, most.organizations),
    more: {
      people: Math.max(0, people.length - most.people),
      organizations: Math.max(0, organizations.length - most.organizations),
    },
  };
}
