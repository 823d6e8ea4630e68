import type { Archive, OrganizationRecord } from '../../archive/archive.ts';
import type { Site } from '../site.ts';
import { formNodes } from './form.ts';
import { reference, some, type LinkedNode } from './node.ts';
import { breadcrumbs } from './page.ts';

/** An organization, and where it belongs. Its `url` is its own website, where that is recorded. */
export function organizationNodes(
  archive: Archive,
  organization: OrganizationRecord,
  site: Site,
): LinkedNode[] {
  const address = site.record('organization', organization.id);
  const { acronym, country, parent } = organization;
  return [
    {
      '@type': 'Organization',
      '@id': address,
      mainEntityOfPage: address,
      url: organization.url,
      name: organization.name,
      alternateName: some([
        ...(acronym === undefined ? [] : [acronym]),
        ...formNodes(organization.forms),
      ]),
      address: country && { '@type': 'PostalAddress', addressCountry: country },
      parentOrganization: parent && reference(site.record('organization', parent)),
      subOrganization: some(
        archive
          .ofOrganization(organization.id)
          .parts.map(({ id }) => reference(site.record('organization', id))),
      ),
      sameAs: some(organization.sameAs),
    },
    breadcrumbs(site, [
      ['Organizations', site.list('organization')],
      [organization.name, address],
    ]),
  ];
}
