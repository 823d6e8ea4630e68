import type { Archive, PersonRecord } from '../../archive/archive.ts';
import { lettersNaming } from '../../archive/views/ledger.ts';
import { recordLengths } from '../../archive/views/long-list.ts';
import type { Site } from '../site.ts';
import { formNodes } from './form.ts';
import { reference, some, type LinkedNode } from './node.ts';
import { breadcrumbs } from './page.ts';

/**
 * A person and the letters that name them. No status, role or date of their life stands here: JSON-LD would
 * state as a fact what a letter reported on its day. What each letter reports stands with the letter. Of many
 * letters it holds the newest, as the page does; the record's JSON has all.
 */
export function personNodes(archive: Archive, person: PersonRecord, site: Site): LinkedNode[] {
  const url = site.record('person', person.id);
  const naming = lettersNaming(archive, person.id).slice(-recordLengths.whole);
  return [
    {
      '@type': 'Person',
      '@id': url,
      url,
      name: person.name,
      familyName: person.family,
      givenName: person.given,
      alternateName: some(formNodes(person.forms)),
      sameAs: some(person.sameAs),
      subjectOf: some(naming.map(({ id }) => reference(site.record('letter', id)))),
    },
    breadcrumbs(site, [
      ['People', site.list('person')],
      [person.name, url],
    ]),
  ];
}
