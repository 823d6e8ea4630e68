import type { Archive, PersonRecord } from '../archive.ts';
import { compareText, crossReference, filingName } from '../name.ts';
import { byInitial, type AlphabetSection } from './alphabet.ts';
import { personLine, type PersonLine } from './person-line.ts';

/** An entry of the list of people: a person, or a second name under which a reader may look. */
export interface PeopleEntry {
  /** The name that the entry is filed under. */
  filed: string;
  person: PersonRecord;
  /** What the list says of the person; nothing where the entry only leads to another. */
  line: PersonLine | undefined;
  /** Tells namesakes apart; empty where nobody else is filed under the name. */
  distinction: string;
}

/** Everyone in the archive, A–Z, with cross-references for names whose family name is not recorded. */
export function peopleList(archive: Archive): AlphabetSection<PeopleEntry>[] {
  const shared = Map.groupBy(archive.people, filingName);
  const entries = archive.people.flatMap((person): PeopleEntry[] => {
    const filed = filingName(person);
    const namesakes = (shared.get(filed)?.length ?? 0) > 1;
    const other = crossReference(person);
    return [
      {
        filed,
        person,
        line: personLine(archive, person),
        distinction: namesakes ? (person.description ?? '') : '',
      },
      ...(other === undefined ? [] : [{ filed: other, person, line: undefined, distinction: '' }]),
    ];
  });
  const sorted = entries.toSorted((a, b) => compareText(a.filed, b.filed));
  return byInitial(sorted, ({ filed }) => filed);
}
