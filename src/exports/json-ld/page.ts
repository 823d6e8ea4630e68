import type { Site } from '../site.ts';
import { archiveId } from './archive-id.ts';
import { reference, type LinkedNode } from './node.ts';

/** A step on the way from the home page: its name and its address. */
export type Step = readonly [name: string, address: string];

/** The way from the home page to a page, in the order of walking. */
export const breadcrumbs = (site: Site, steps: readonly Step[]): LinkedNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: [[site.title, site.page('/')] as const, ...steps].map(([name, item], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item,
  })),
});

/** A page that is about no one record: a list, a text. */
export function pageNodes(
  site: Site,
  { path, title, type = 'CollectionPage' }: { path: `/${string}`; title: string; type?: string },
): LinkedNode[] {
  const url = site.page(path);
  return [
    { '@type': type, '@id': url, url, name: title, isPartOf: reference(archiveId(site)) },
    breadcrumbs(site, [[title, url]]),
  ];
}
