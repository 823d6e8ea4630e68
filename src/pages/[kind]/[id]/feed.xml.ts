import type { APIRoute } from 'astro';
import { folderOf } from '../../../archive/address.ts';
import { followedKinds, type FollowedKind } from '../../../exports/feed/feeds.ts';
import { pathsOf } from '../../../published.ts';
import { atom, publishedFeeds } from '../../_feeds.ts';

/** The feed of every person, organization and issue, at their former addresses too: subscribers stay there. */
export async function getStaticPaths() {
  const paths = followedKinds.map(async (kind) =>
    (await pathsOf(kind)).map(({ params, props: { id }, ...key }) => ({
      params: { kind: folderOf(kind), ...params },
      props: { kind, id },
      ...key,
    })),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<{ kind: FollowedKind; id: string }> = async ({ props }) => {
  const text = await (await publishedFeeds()).record(props.kind, props.id);
  return text === undefined ? new Response(null, { status: 404 }) : atom(text);
};
