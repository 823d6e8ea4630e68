import type { Site } from '../site.ts';
import { uuidFor } from '../uuid.ts';

/** The id under which a record was first published: `aliases` holds former ids, the oldest first. */
export const firstId = ({ id, aliases }: { id: string; aliases: readonly string[] }): string =>
  aliases[0] ?? id;

/**
 * The id of a feed or an entry, which must never change (RFC 4287, section 4.2.6).
 *
 * It is a `urn:uuid:` made from the address at which the thing was first published. A `tag:` URI would need a day
 * on which the archive surely held its domain (RFC 4151), which nothing in an archive tells; and an id that
 * is no address is not mistaken for one when the record moves.
 */
export const feedId = async (site: Site, path: `/${string}`): Promise<string> =>
  `urn:uuid:${await uuidFor(site.page(path))}`;
