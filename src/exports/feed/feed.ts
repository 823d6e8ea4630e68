import { x } from 'xastscript';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import { aroundPlace, place, xmlDocument } from '../xml.ts';

/** Up to this many letters stand in a feed, for a feed reader fetches them all each time. */
export const mostEntries = 100;

/**
 * Up to this many of them stand there whole, those changed last: as many as most feeds of the web hold, and more
 * than an archive is likely to publish of one person from one day to the next, which is how often readers look.
 */
export const mostWhole = 10;

/** When a feed without a letter was updated: no moment of history is its own, and one must be given. */
const never = '1970-01-01T00:00:00Z';

/** What a feed says of itself. */
export interface FeedHead {
  id: string;
  title: string;
  /** What it holds, and where the rest is. */
  subtitle: string;
  /** The feed’s own address. */
  self: string;
  /** The page that it follows. */
  page: string;
}

/** The letters that a feed holds: those changed last come first, of one moment the later letter. */
export function feedLetters(
  archive: Archive,
  letters: Iterable<LetterRecord>,
  changed: (letter: LetterRecord) => string,
): LetterRecord[] {
  return archive
    .inOrder(letters)
    .toReversed()
    .map((letter) => ({ letter, moment: changed(letter) }))
    .sort((a, b) => (a.moment === b.moment ? 0 : a.moment < b.moment ? 1 : -1))
    .slice(0, mostEntries)
    .map(({ letter }) => letter);
}

/** A feed as the text of its file: RFC 4287. Takes when its newest entry changed, and all of them in their order. */
export function feedDocument(
  head: FeedHead,
  updated: string | undefined,
  entries: readonly string[],
  site: Site,
): string {
  const { label, url } = site.license;
  const document = xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('id', head.id),
      x('title', { type: 'text' }, plain(head.title)),
      x('subtitle', { type: 'text' }, plain(head.subtitle)),
      x('updated', updated ?? never),
      x('link', { rel: 'self', type: 'application/atom+xml', href: head.self }),
      x('link', { rel: 'alternate', type: 'text/html', href: head.page }),
      x('icon', site.page('/favicon.svg')),
      x('author', [x('name', plain(site.title)), x('uri', site.page('/'))]),
      x(
        'rights',
        { type: 'text' },
        plain(`What the archive writes: ${label}, ${url}. The letters remain their authors’.`),
      ),
      place,
    ]),
  );
  const [before, after] = aroundPlace(document);
  return [before, ...entries, after].join('');
}
