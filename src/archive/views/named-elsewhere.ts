import type { Archive, LetterRecord, OrganizationRecord, PersonRecord } from '../archive.ts';

/** In how many other letters someone of a letter appears, and the newest of these. */
export interface Appearance<Record> {
  record: Record;
  letters: number;
  newest: LetterRecord;
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
 * How someone appears in other letters than this one and its translations, which count once with it. Takes
 * lists of the letters in which they appear, this one among them, each oldest first. Where thousands name
 * someone each of these asks this anew, so the lists are not put in order together.
 */
function appearance<Record>(
  archive: Archive,
  letter: LetterRecord,
  record: Record,
  lists: readonly (readonly { letter: LetterRecord }[])[],
): Appearance<Record>[] {
  const isOther = (entry: { letter: LetterRecord }) =>
    archive.countLetters([letter, entry.letter]) > 1;
  const lasts = lists.flatMap((list) => list.findLast(isOther)?.letter ?? []);
  const newest = archive.inOrder(lasts).at(-1);
  if (!newest) return [];
  const letters = archive.countLetters(lists.flatMap((list) => list.map((entry) => entry.letter)));
  return [{ record, letters: letters - 1, newest: originalOf(archive, newest) }];
}

/** Those of the newest letters first; the others in the order given. */
function newestFirst<Record>(
  archive: Archive,
  found: readonly Appearance<Record>[],
): Appearance<Record>[] {
  const order = archive.inOrder(found.map(({ newest }) => newest));
  const place = new Map(order.map((letter, index) => [letter, index]));
  return found.toSorted((a, b) => (place.get(b.newest) ?? 0) - (place.get(a.newest) ?? 0));
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
