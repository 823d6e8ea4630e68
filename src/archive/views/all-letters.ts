import type { Archive, LetterRecord } from '../archive.ts';
import { dateYear } from '../date.ts';
import { longList, type LongList } from './long-list.ts';
import { madeOnce } from './made-once.ts';

/** Every letter of the archive, newest first, in pages where they are many. */
export const allLetters = madeOnce((archive: Archive): LongList<LetterRecord> =>
  longList(archive.letters, {
    yearOf: ({ date }) => dateYear(date),
    count: archive.countLetters,
    lengths: { whole: 200, newest: 100, page: 100 },
  }),
);
