import { letterChanged, recordAdded } from '../archive/changes.ts';
import { feedsOf, type Feeds } from '../exports/feed/feeds.ts';
import { letterTree, publishedArchive, publishedChanges } from '../published.ts';
import { site } from './_site.ts';

let made: Promise<Feeds> | undefined;

async function make(): Promise<Feeds> {
  const changes = await publishedChanges();
  return feedsOf({
    archive: await publishedArchive(),
    site,
    textOf: letterTree,
    changed: (letter) => letterChanged(changes, letter),
    added: ({ id }) => recordAdded(changes, 'letter', id),
  });
}

/** The feeds of the archive. What they share is made once for a build, and anew for each file in `dev`. */
export function publishedFeeds(): Promise<Feeds> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

/** A feed as what the server sends. */
export const atom = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
