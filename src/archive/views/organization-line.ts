import type { Archive, OrganizationRecord } from '../archive.ts';
import { appearances } from './appearances.ts';

/** An organization as a list of organizations shows it. */
export interface OrganizationLine {
  organization: OrganizationRecord;
  /** "signed two letters · published one letter". */
  appears: string;
}

/** Composes what a list of organizations shows of one. */
export function organizationLine(
  archive: Archive,
  organization: OrganizationRecord,
): OrganizationLine {
  const { signed, received, published } = archive.ofOrganization(organization.id);
  return {
    organization,
    appears: appearances(archive, [
      ['signed', signed.map(({ letter }) => letter)],
      ['addressed in', received.map(({ letter }) => letter)],
      ['published', published],
    ]),
  };
}
