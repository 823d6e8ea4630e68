import type { OrganizationRecord, PersonRecord } from '../archive/archive.ts';
import type { Site } from './site.ts';
import { uri } from './uri.ts';

/**
 * Authority files, the one that correspSearch joins letters by first. CMIF names the first five; Wikidata is
 * what most people have who are in none of those.
 * https://github.com/TEI-Correspondence-SIG/CMIF/blob/main/doc/documentation-en.md
 */
const authorities: readonly (readonly [name: string, address: RegExp])[] = [
  ['GND', /^https?:\/\/d-nb\.info\/gnd\/./u],
  ['VIAF', /^https?:\/\/(?:www\.)?viaf\.org\/viaf\/./u],
  ['LC', /^https?:\/\/id\.loc\.gov\/authorities\/names\/./u],
  ['BNF', /^https?:\/\/(?:catalogue|data)\.bnf\.fr\/./u],
  ['NDL', /^https?:\/\/id\.ndl\.go\.jp\/auth\/ndlna\/./u],
  ['Wikidata', /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/Q./u],
];

/** The authority file that an address belongs to, by its short name; none for any other address. */
export const authorityOf = (address: string): string | undefined =>
  authorities.find(([, pattern]) => pattern.test(address))?.[0];

/**
 * The one address by which other collections may know a person or an organization: that of an authority
 * file where the record gives one, else the record's page on this site.
 */
export function identityOf(
  kind: 'person' | 'organization',
  { id, sameAs }: PersonRecord | OrganizationRecord,
  site: Site,
): string {
  for (const [, pattern] of authorities) {
    const found = sameAs.find((address) => pattern.test(address));
    if (found !== undefined) return uri(found) ?? site.record(kind, id);
  }
  return site.record(kind, id);
}
