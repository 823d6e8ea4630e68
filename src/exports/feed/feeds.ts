import { folderOf } from '../../archive/address.ts';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { BoundedMap } from '../../archive/bounded-map.ts';
import { madeOnceBy } from '../../archive/made-once-by.ts';
import { organizationLines, personLines } from './appearance.ts';
import { shortEntry, wholeEntry, type EntryWriter } from './entry.ts';
import { feedDocument, feedLetters, mostEntries, mostWhole, type FeedHead } from './feed.ts';
import { feedId, firstId } from './id.ts';
import type { Lead } from './lead.ts';
import type { FeedMaterial } from './material.ts';

/** The kinds of record that have a feed. */
export const followedKinds = ['person', 'organization', 'issue'] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** The feeds of an archive, each as the text of its file. */
export interface Feeds {
  /** Every letter. */
  archive: () => Promise<string>;
  /**
   * The letters in which a person is detainee, mention, signatory or addressee; that an organization signed,
   * received or published; that raise an issue. Nothing where there is no such record.
   */
  record: (kind: FollowedKind, id: string) => Promise<string | undefined>;
}

/** The path of a record’s feed. */
export const feedPath = (kind: FollowedKind, id: string) =>
  `/${folderOf(kind)}/${id}/feed.xml` as const;

const lettersOf = (entries: readonly { letter: LetterRecord }[]) =>
  entries.map(({ letter }) => letter);

/** What the feed of a record holds. */
interface Followed {
  /** Its ids: what it is called now, and was. */
  record: { id: string; aliases: readonly string[] };
  name: string;
  /** The letters in it, in words. */
  holds: string;
  letters: readonly LetterRecord[];
  /** As what a letter names whom one follows, a line for each way. */
  lines: (letter: LetterRecord) => readonly string[];
}

const followed: Readonly<
  Record<FollowedKind, (archive: Archive, id: string) => Followed | undefined>
> = {
  person: (archive, id) => {
    const record = archive.person(id);
    if (!record) return undefined;
    const { detained, mentioned, signed, received } = archive.ofPerson(id);
    return {
      ...{ record, name: record.name },
      holds: `that name ${record.name}, or that they signed or received`,
      letters: lettersOf([...detained, ...mentioned, ...signed, ...received]),
      lines: (letter) => personLines(archive, letter, record),
    };
  },
  organization: (archive, id) => {
    const record = archive.organization(id);
    if (!record) return undefined;
    const { signed, received, published } = archive.ofOrganization(id);
    return {
      ...{ record, name: record.name },
      holds: `that ${record.name} signed, received or published`,
      letters: [...lettersOf([...signed, ...received]), ...published],
      lines: (letter) => organizationLines(archive, letter, record),
    };
  },
  issue: (archive, id) => {
    const record = archive.issue(id);
    if (!record) return undefined;
    return {
      ...{ record, name: record.label },
      holds: `that raise this issue: ${record.label}`,
      letters: archive.ofIssue(id).letters,
      lines: () => [],
    };
  },
};

/** How much a feed holds, in which order, where the rest is, and how to take it. */
const limits = (rest: string): string =>
  `Those added or changed last come first, ${mostEntries} at most; the first ${mostWhole} are here whole, of the others a summary. All are on a page (${rest}). A letter says what was reported on its date, and may no longer hold. Absence from this archive says nothing about whether someone is held.`;

/** So many whole letters are kept for the next feeds that have them: some 100 MB. */
const mostKept = 10_000;

/**
 * The feeds of an archive. A letter that stands in many is rendered once: nothing but what stands on top of it
 * tells its entries apart.
 */
export function feedsOf(material: FeedMaterial): Feeds {
  const { archive, site, changed } = material;
  const wholeOf = madeOnceBy(
    (letter: LetterRecord) => wholeEntry(material, letter),
    new BoundedMap<LetterRecord, Promise<EntryWriter>>(mostKept),
  );
  const shortOf = madeOnceBy((letter: LetterRecord) => shortEntry(material, letter));

  async function write(
    head: FeedHead,
    of: readonly LetterRecord[],
    lead: (letter: LetterRecord) => Lead,
  ): Promise<string> {
    const letters = feedLetters(archive, of, changed);
    const entries = letters.map(async (letter, index) =>
      (await (index < mostWhole ? wholeOf : shortOf)(letter))(lead(letter)),
    );
    const updated = letters[0] && changed(letters[0]);
    return feedDocument(head, updated, await Promise.all(entries), site);
  }

  return {
    archive: async () => {
      const head = {
        id: await feedId(site, '/feed.xml'),
        title: `Letters · ${site.title}`,
        subtitle: `Every letter in this archive. ${limits(site.list('letter'))}`,
        self: site.page('/feed.xml'),
        page: site.page('/'),
      };
      return write(head, archive.letters, () => ({ name: '', lines: [] }));
    },
    record: async (kind, id) => {
      const found = followed[kind](archive, id);
      if (!found) return undefined;
      const { record, name, holds, letters, lines } = found;
      const page = site.record(kind, id);
      const head = {
        id: await feedId(site, feedPath(kind, firstId(record))),
        title: `${name} · ${site.title}`,
        subtitle: `Letters in this archive ${holds}. ${limits(page)}`,
        self: site.page(feedPath(kind, id)),
        page,
      };
      return write(head, letters, (letter) => ({ name, lines: lines(letter) }));
    },
  };
}
