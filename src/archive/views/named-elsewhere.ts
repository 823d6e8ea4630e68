import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';
import { counted } from '../words.ts';
import { madeOnceFor } from './made-once.ts';

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

/** The letters in which someone appears: how many, and each once, oldest first, unless these are too many. */
interface Appearing {
  count: number;
  letters: readonly LetterRecord[];
}

function appearing(archive: Archive, ...lists: (readonly { letter: LetterRecord }[])[]): Appearing {
  const entries = lists.reduce((sum, list) => sum + list.length, 0);
  if (entries > manyEntries) return { count: entries, letters: [] };
  const letters = archive.inOrder(lists.flatMap((list) => list.map(({ letter }) => letter)));
  return { count: archive.countLetters(letters), letters };
}

const ofPerson = madeOnceFor((archive, id) => {
  const { detained, mentioned } = archive.ofPerson(id);
  return appearing(archive, detained, mentioned);
});

const ofOrganization = madeOnceFor((archive, id) => {
  const { signed, received } = archive.ofOrganization(id);
  return appearing(archive, signed, received);
});

/**
 * How someone appears in other letters than this one and its translations, which count once with it. Takes the
 * letters in which they appear, this one among them.
 */
function appearance<Record>(
  archive: Archive,
  letter: LetterRecord,
  record: Record,
  { count, letters }: Appearing,
): Appearance<Record>[] {
  if (count - 1 > manyLetters) {
    const words = `in more than ${counted(manyLetters, 'other letter')}`;
    return [{ record, words, newest: undefined }];
  }
  const original = archive.originalOf(letter);
  const newest = letters.findLast((other) => archive.originalOf(other) !== original);
  if (!newest) return [];
  const words = `in ${counted(count - 1, 'other letter')}`;
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
    return person ? appearance(archive, letter, person, ofPerson(archive, id)) : [];
  });
  const organizations = [...theirs].flatMap((id) => {
    const organization = archive.organization(id);
    return organization
      ? appearance(archive, letter, organization, ofOrganization(archive, id))
      : [];
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
