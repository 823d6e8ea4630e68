import type { z } from 'zod';
import type { OrganizationRecord } from '../../archive/archive.ts';
import { organizationRecord, type JsonContext } from './record.ts';
import { reference } from './references.ts';
import { schemaAddress, type organizationFile } from './schema.ts';
import { json } from './write.ts';

/** One organization as a JSON file: the record, and the letters it has a part in. */
export function organizationJson(organization: OrganizationRecord, context: JsonContext): string {
  const { archive, site } = context;
  const { signed, received, published, parts } = archive.ofOrganization(organization.id);
  const file: z.output<typeof organizationFile> = {
    $schema: schemaAddress('organization-file', site),
    ...organizationRecord(organization, context),
    parts: parts.map(({ id }) => id),
    signed: signed.map(({ letter, party: { person, role, as, relation } }) => ({
      ...reference(letter, site),
      ...{ person, role, as, relation },
    })),
    received: received.map(({ letter, party: { person, role, as, relation } }) => ({
      ...reference(letter, site),
      ...{ person, role, as, relation },
    })),
    published: published.map((letter) => reference(letter, site)),
  };
  return json(file);
}
