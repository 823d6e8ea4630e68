import { idFrom } from '../archive/address.ts';
import { recordText, told, type Draft } from './draft.ts';
import { toldNames } from './told-names.ts';

/** What is told of an organization that is new to the archive. */
export interface NewOrganization {
  name: string;
  /** The name in its own script, and its BCP 47 tag. */
  native?: string | undefined;
  language?: string | undefined;
  /** Where that form is found: the id of a letter. */
  source?: string | undefined;
  id?: string | undefined;
  acronym?: string | undefined;
  country?: string | undefined;
  url?: string | undefined;
  parent?: string | undefined;
}

/** The file of a new organization; its name is all that one needs. */
export function draftOrganization(organization: NewOrganization): Draft {
  const { acronym, country, url, parent } = organization;
  const { name, forms } = toldNames(organization);
  const id = organization.id ?? idFrom(organization.name);
  const text = recordText(told({ name, acronym, forms, country, url, parent }));
  return { kind: 'organization', id, file: `organizations/${id}.yaml`, text, appended: false };
}
