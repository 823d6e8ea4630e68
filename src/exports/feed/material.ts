import type { Root } from 'hast';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import type { Site } from '../site.ts';

/** What feeds are made from. Moments are those of RFC 3339 in UTC: `2016-05-24T09:30:00Z`. */
export interface FeedMaterial {
  archive: Archive;
  site: Site;
  /** A letter’s text, rendered and sanitized. */
  textOf: (id: string) => Promise<Root>;
  /** When a letter’s record last changed. */
  changed: (letter: LetterRecord) => string;
  /** When a letter’s record was added, where that is known. */
  added?: (letter: LetterRecord) => string | undefined;
}
