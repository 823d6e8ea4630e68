import {
  asksPath,
  changesPath,
  folderOf,
  partPath,
  policyPath,
  recordKinds,
  recordPartPath,
} from '../archive/address.ts';
import { recordsByKind } from '../archive/archive.ts';
import { recordDay } from '../archive/changes.ts';
import { allLetters } from '../archive/views/all-letters.ts';
import { asksPages } from '../archive/views/asks-page.ts';
import { changesList } from '../archive/views/changes.ts';
import { listPages, partOf } from '../archive/views/long-list.ts';
import { organizationPages } from '../archive/views/organization-register.ts';
import { recordParts } from '../archive/views/record-part.ts';
import { peopleRegister, isSplit } from '../names/register/register.ts';
import { everyPage } from '../names/register/split.ts';
import { sitemapLots, type SitemapPage } from '../exports/sitemap.ts';
import { daysOfChanges, publishedArchive, publishedChanges } from '../published.ts';
import { site } from './_site.ts';

/** Pages that are no record’s. tests/site/feeds.test.ts says which of them are missing here. */
const own = ['/', '/search/', '/data/', '/about/', policyPath, '/contribute/'] as const;

/** Every page that search engines may show, in the lots of the sitemaps. */
export async function sitemapPages(): Promise<SitemapPage[][]> {
  const archive = await publishedArchive();
  const changes = await publishedChanges();
  const records = recordsByKind(archive);
  const days = await daysOfChanges();
  const parts = isSplit(archive) ? everyPage(peopleRegister(archive)) : [];
  const lists = [
    ...own,
    ...recordKinds.map((kind) => `/${folderOf(kind)}/` as const),
    asksPath(),
    ...asksPages(archive).map(({ kind, part }) => asksPath(kind, part)),
    ...parts.map(({ id }) => partPath('person', id)),
    ...organizationPages(archive).map(({ part }) => partPath('organization', part.id)),
    ...listPages(allLetters(archive)).map((page) => partPath('letter', partOf(page))),
    ...(['person', 'organization', 'issue'] as const).flatMap((kind) =>
      records[kind].flatMap(({ id }) =>
        recordParts(archive, kind, id).map(({ list, part }) =>
          recordPartPath(kind, id, list, part),
        ),
      ),
    ),
  ];
  return sitemapLots([
    ...lists.map((path) => ({ address: site.page(path), changed: undefined })),
    { address: site.page(changesPath()), changed: days[0]?.day },
    ...listPages(changesList(days)).map((page) => ({
      address: site.page(changesPath(partOf(page))),
      changed: page.entries[0]?.day,
    })),
    ...recordKinds.flatMap((kind) =>
      records[kind].map(({ id }) => ({
        address: site.record(kind, id),
        changed: recordDay(changes, kind, id),
      })),
    ),
  ]);
}

/** A sitemap, or the list of them, as what the server sends. */
export const xml = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
