import type { Element } from 'xast';
import { x } from 'xastscript';
import { folderOf, recordKinds, type RecordKind } from '../../archive/address.ts';
import type { Site } from '../site.ts';
import type { NamedInLetter } from './named.ts';

/** The `xml:id` of a person or an organization in a letter's file: ids may begin with a digit, names in XML not. */
export const xmlId = (kind: 'person' | 'organization', id: string): string => `${kind}-${id}`;

/** How a letter's file points at records: into its own lists where they have the record, else at its page. */
export interface References {
  site: Site;
  /** The pointer to a record. */
  to: (kind: RecordKind, id: string) => string;
  /** The record whose page an absolute address is. */
  at: (address: string) => { kind: RecordKind; id: string } | undefined;
}

/** The pointers of a letter's file. Takes those whom the letter names. */
export function referencesOf({ people, organizations }: NamedInLetter, site: Site): References {
  const listed = { person: people, organization: organizations };
  const home = site.page('/');
  return {
    site,
    to: (kind, id) =>
      (kind === 'person' || kind === 'organization') && listed[kind].has(id)
        ? `#${xmlId(kind, id)}`
        : site.record(kind, id),
    at: (address) => {
      if (!address.startsWith(home)) return undefined;
      const [folder, id, ...rest] = address.slice(home.length).split('/');
      const kind = recordKinds.find((candidate) => folderOf(candidate) === folder);
      return kind && id && rest.length === 1 && rest[0] === '' ? { kind, id } : undefined;
    },
  };
}

/** The element for the name of each kind of record. */
const nameElements = {
  person: 'persName',
  organization: 'orgName',
  issue: 'term',
  letter: 'ref',
} as const satisfies Record<RecordKind, string>;

/** The name of a record, or words that stand for it, with the pointer to the record. */
export function nameOf(
  { to }: References,
  kind: RecordKind,
  id: string,
  words: Element['children'],
): Element {
  const name = nameElements[kind];
  return x(name, { [name === 'ref' ? 'target' : 'ref']: to(kind, id) }, words);
}
