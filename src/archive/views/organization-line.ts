import type { Archive, LetterRecord, OrganizationRecord } from '../archive.ts';
import { counted } from '../words.ts';

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
  const count = (verb: string, letters: readonly LetterRecord[]) =>
    letters.length > 0 ? [`${verb} ${counted(archive.countLetters(letters), 'letter')}`] : [];
  return {
    organization,
    appears: [
      ...count(
        'signed',
        signed.map(({ letter }) => letter),
      ),
      ...count(
        'addressed in',
        received.map(({ letter }) => letter),
      ),
      ...count('published', published),
    ].join(' · '),
  };
}
