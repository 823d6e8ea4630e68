import { idFrom } from '../archive/address.ts';
import { recordText, told, type Draft } from './draft.ts';

/** What is told of an organization that is new to the archive. */
export interface NewOrganization {
  name: string;
  id?: string | undefined;
  acronym?: string | undefined;
  country?: string | undefined;
  url?: string | undefined;
  parent?: string | undefined;
}

/** The file of a new organization; its name is all that one needs. */
export function draftOrganization(organization: NewOrganization): Draft {
  const { name, acronym, country, url, parent } = organization;
  const id = organization.id ?? idFrom(name);
  const text = recordText(told({ name, acronym, country, url, parent }));
  return { kind: 'organization', id, file: `organizations/${id}.yaml`, text, appended: false };
}
