import type {
  Archive,
  LetterRecord,
  OrganizationRecord,
  PersonRecord,
} from '../../archive/archive.ts';

/** How a letter's record names a person or an organization. */
export type NamedAs = 'signatory' | 'addressee' | 'detainee' | 'mention' | 'publisher';

/** Someone or something a letter names, in every list of its record. */
export interface Named<T> {
  record: T;
  as: Set<NamedAs>;
  /** How this letter spells the name, where that differs. */
  spellings: Set<string>;
}

/** Everyone and every organization that a letter's record names, each once. */
export interface NamedInLetter {
  people: ReadonlyMap<string, Named<PersonRecord>>;
  organizations: ReadonlyMap<string, Named<OrganizationRecord>>;
}

/** Finds or makes the entry of a record. */
function entry<T extends { id: string }>(of: Map<string, Named<T>>, record: T): Named<T> {
  const found = of.get(record.id) ?? { record, as: new Set(), spellings: new Set() };
  of.set(record.id, found);
  return found;
}

/** Everyone and every organization that a letter's record names, in the order of the record. */
export function namedInLetter(archive: Archive, letter: LetterRecord): NamedInLetter {
  const people = new Map<string, Named<PersonRecord>>();
  const organizations = new Map<string, Named<OrganizationRecord>>();
  const addPerson = (id: string | undefined, as?: NamedAs, spellings: readonly string[] = []) => {
    const record = id === undefined ? undefined : archive.person(id);
    if (!record) return;
    const named = entry(people, record);
    if (as) named.as.add(as);
    for (const spelling of spellings) named.spellings.add(spelling);
  };
  const addOrganization = (
    id: string | undefined,
    as: NamedAs,
    spellings: readonly string[] = [],
  ) => {
    const record = id === undefined ? undefined : archive.organization(id);
    if (!record) return;
    const named = entry(organizations, record);
    named.as.add(as);
    for (const spelling of spellings) named.spellings.add(spelling);
  };
  const lists = [
    ['signatory', letter.signatories],
    ['addressee', letter.addressees],
  ] as const;
  for (const [as, parties] of lists) {
    for (const { person, organization, as: spellings } of parties) {
      addPerson(person, as, spellings);
      // With a person, the spellings are theirs.
      addOrganization(organization, as, person === undefined ? spellings : []);
    }
  }
  for (const { person, as } of letter.detainees) addPerson(person, 'detainee', as);
  for (const { person, as } of letter.mentions) addPerson(person, 'mention', as);
  for (const { people: asked } of letter.asks) for (const id of asked) addPerson(id);
  addOrganization(letter.source.publisher, 'publisher');
  return { people, organizations };
}
