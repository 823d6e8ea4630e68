import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf } from '../../../archive/address.ts';
import { followedKinds, type FollowedKind } from '../../../exports/feed/feeds.ts';
import { allPathsOf, unwritten } from '../../../published.ts';
import { atom, publishedFeeds } from '../../_feeds.ts';

/** The feed of every person, organization and issue, at their former addresses too: subscribers stay there. */
export const getStaticPaths = (({ routePattern }) =>
  unwritten(
    routePattern,
    followedKinds.flatMap((kind) =>
      allPathsOf(kind).map(({ params, props: { id }, key }) => ({
        params: { kind: folderOf(kind), ...params },
        props: { kind, id },
        key,
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: FollowedKind; id: string }> = async ({ props }) => {
  const text = await (await publishedFeeds()).record(props.kind, props.id);
  return text === undefined ? new Response(null, { status: 404 }) : atom(text);
};
