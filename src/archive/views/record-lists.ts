import type {
  AddresseeEntry,
  Archive,
  AskEntry,
  LetterRecord,
  SignatoryEntry,
} from '../archive.ts';
import { dateYear } from '../date.ts';
import { longList, recordLengths, type LongList } from './long-list.ts';
import { madeOnceFor } from './made-once.ts';
import { lettersNaming } from './ledger.ts';

// The lists of letters on the pages of records, which grow as letters come: each in pages, where it is long.

interface OfLetter {
  readonly letter: LetterRecord;
}

/** A letter in which someone or something has entries of one sort, with these. */
export interface LetterWith<Entry> extends OfLetter {
  readonly of: readonly Entry[];
}

const inPages = <T extends OfLetter>(
  archive: Archive,
  newestFirst: readonly T[],
  lengths = recordLengths,
): LongList<T> =>
  longList(newestFirst, {
    yearOf: ({ letter }) => dateYear(letter.date),
    count: (some) => archive.countLetters(some.map(({ letter }) => letter)),
    lengths,
  });

/** The entries of each letter together, newest letter first. Takes them oldest first. */
const byLetter = <T extends OfLetter>(entries: readonly T[]): LetterWith<T>[] =>
  [...Map.groupBy(entries, ({ letter }) => letter)]
    .map(([letter, of]) => ({ letter, of }))
    .toReversed();

const lettersAlone = (oldestFirst: readonly LetterRecord[]) =>
  oldestFirst.toReversed().map((letter) => ({ letter }));

/** The letters that name a person, those that they signed, and those that they received. */
export interface PersonLists {
  named: LongList<OfLetter>;
  signed: LongList<SignatoryEntry>;
  received: LongList<AddresseeEntry>;
}

export const personLists = madeOnceFor((archive, id): PersonLists => {
  const { signed, received } = archive.ofPerson(id);
  return {
    named: inPages(archive, lettersAlone(lettersNaming(archive, id))),
    signed: inPages(archive, signed.toReversed()),
    received: inPages(archive, received.toReversed()),
  };
});

/** The letters that an organization signed, that it received, and those of others that it published. */
export interface OrganizationLists {
  signed: LongList<LetterWith<SignatoryEntry>>;
  received: LongList<LetterWith<AddresseeEntry>>;
  published: LongList<OfLetter>;
}

export const organizationLists = madeOnceFor((archive, id): OrganizationLists => {
  const { signed, received, published } = archive.ofOrganization(id);
  const own = new Set(signed.map(({ letter }) => letter));
  return {
    signed: inPages(archive, byLetter(signed)),
    received: inPages(archive, byLetter(received)),
    // A letter that it signed or issued itself stands among its own already.
    published: inPages(archive, lettersAlone(published.filter((letter) => !own.has(letter)))),
  };
});

/** The letters that raise an issue, and what they ask, letter by letter. */
export interface IssueLists {
  letters: LongList<OfLetter>;
  asks: LongList<LetterWith<AskEntry>>;
}

export const issueLists = madeOnceFor((archive, id): IssueLists => {
  const { letters, asks } = archive.ofIssue(id);
  return {
    letters: inPages(archive, lettersAlone(letters)),
    asks: inPages(archive, byLetter(asks), { whole: 60, newest: 30, page: 60 }),
  };
});
