import type { Archive, LetterRecord } from '../../../src/archive/archive.ts';
import { feedsOf, type Feeds } from '../../../src/exports/feed/feeds.ts';
import { bodyTree, site } from '../published.ts';

/** The moment at which a letter changed, where a test gives none. */
const usual = '2020-01-01T00:00:00Z';

/** What a test says of letters, by id. */
export interface Told {
  bodies?: Readonly<Record<string, string>>;
  changed?: Readonly<Record<string, string>>;
  added?: Readonly<Record<string, string>>;
}

/** The feeds of an archive under test. */
export const feedsFor = (archive: Archive, told: Told = {}): Feeds =>
  feedsOf({
    archive,
    site,
    textOf: (id) => {
      const letter = archive.letter(id);
      if (!letter) throw new Error(`Unexpected letter ${id}`);
      return bodyTree(archive, letter, told.bodies?.[id] ?? 'A text.');
    },
    changed: ({ id }: LetterRecord) => told.changed?.[id] ?? usual,
    added: ({ id }: LetterRecord) => told.added?.[id],
  });
