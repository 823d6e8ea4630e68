import { recordKinds } from '../../archive/address.ts';
import { recordsByKind } from '../../archive/archive.ts';
import type { Content } from '../../archive/content.ts';
import { composePublication, type Origin } from '../../publication/compose.ts';
import type { Publication } from '../../publication/publication.ts';

async function withKeys(content: Content, origin: Origin): Promise<Publication> {
  const publication = await composePublication(content, origin);
  const records = recordsByKind(publication.archive);
  for (const kind of recordKinds) for (const { id } of records[kind]) publication.keyOf(kind, id);
  return publication;
}

/**
 * What pages are made from, with every record's key, which takes a while: it can be done while the content is judged.
 * Of content with errors it may reject, which is of no interest to whoever has told these.
 */
export function composed(content: Content, origin: Origin): Promise<Publication> {
  const publication = withKeys(content, origin);
  publication.catch(() => undefined);
  return publication;
}
