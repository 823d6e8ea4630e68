import { parse } from 'yaml';
import type { OrganizationRecord, PersonRecord } from '../archive/archive.ts';
import { organizationSchema } from '../archive/organization.ts';
import { personSchema } from '../archive/person.ts';
import type { Draft } from './draft.ts';

/** The records that drafts of people and organizations are once they are written; none for what no reader would take. */
export function recordsOfDrafts(drafts: readonly Draft[]): {
  people: PersonRecord[];
  organizations: OrganizationRecord[];
} {
  const people = drafts.flatMap(({ kind, id, text }) => {
    const { data } = kind === 'person' ? personSchema.safeParse(parse(text)) : {};
    return data ? [{ ...data, id }] : [];
  });
  const organizations = drafts.flatMap(({ kind, id, text }) => {
    const { data } = kind === 'organization' ? organizationSchema.safeParse(parse(text)) : {};
    return data ? [{ ...data, id }] : [];
  });
  return { people, organizations };
}
