import type { Element } from 'xast';
import { x } from 'xastscript';
import type { OrganizationRecord } from '../../archive/archive.ts';
import type { Site } from '../site.ts';
import { uri } from '../uri.ts';
import { formElements, identifiers } from './forms.ts';
import type { Named } from './named.ts';
import { xmlId } from './references.ts';

/** A body that a letter names: every form of its name, where it is based, and what it is part of. */
export function organizationElement(
  { record, as, spellings }: Named<OrganizationRecord>,
  letter: string,
  site: Site,
): Element {
  const { id, name, acronym, country, url, parent } = record;
  return x(
    'org',
    {
      'xml:id': xmlId('organization', id),
      role: [...as].join(' '),
    },
    [
      x('orgName', { type: 'main' }, name),
      ...(acronym === undefined ? [] : [x('orgName', { type: 'acronym' }, acronym)]),
      ...formElements('orgName', record, spellings, letter, site),
      ...(country === undefined ? [] : [x('country', { key: country })]),
      ...identifiers('organization', record, site),
      ...(url === undefined ? [] : [x('ptr', { type: 'website', target: uri(url) })]),
      ...(parent === undefined
        ? []
        : [x('ptr', { type: 'part-of', target: site.record('organization', parent) })]),
    ],
  );
}
