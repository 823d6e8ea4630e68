import type { Archive, LetterRecord } from '../archive.ts';
import { askKinds } from '../ask.ts';
import { dateYear } from '../date.ts';
import { askParts, type AskPart } from './ask-parts.ts';
import { labeledPerson, type Labeled, type LabeledPerson } from './labeled.ts';

// What the filter of the ledger picks asks by and counts, in a browser: every ask, without its words. What several
// asks share stands once, and an ask points to it by its place in a list. Lists of one thing after another compress
// to two thirds of what a list of asks would.

export interface AskColumns {
  kinds: readonly Labeled[];
  addressees: readonly Labeled[];
  people: readonly LabeledPerson[];
  /** The parts in which the words are, newest first, and of how many letters. */
  parts: readonly PartName[];
  /** Of each letter, part after part, newest first. */
  letters: {
    year: readonly string[];
    /** Places of those whom it addresses, calls on or sends a copy. */
    addressees: readonly (readonly number[])[];
    /** How many asks are its. */
    asks: readonly number[];
  };
  /** Of each ask, letter after letter, in its order. */
  asks: {
    /** The place of its kind. */
    kind: readonly number[];
    /** Places of all whom it is for. */
    people: readonly (readonly number[])[];
    /** Whether an outcome is recorded. */
    outcome: readonly (0 | 1)[];
  };
}

/** How a part is asked for. */
export interface PartName {
  name: string;
  /** Changes whenever the letters of the part, or what they ask, do. */
  tag: string;
  letters: number;
}

/** Gives values places in a list, each once. */
function places<T extends { id: string }>() {
  const list: T[] = [];
  const known = new Map<string, number>();
  return {
    list,
    of: (value: T): number => {
      const place = known.get(value.id) ?? list.push(value) - 1;
      known.set(value.id, place);
      return place;
    },
  };
}

/** Makes the columns of an archive. Takes what gives the tag of a part. */
export function askColumns(archive: Archive, tagOf: (part: AskPart) => string): AskColumns {
  const kinds = Object.entries(askKinds).map(([id, label]) => ({ id, label }));
  const addressees = places<Labeled>();
  const people = places<LabeledPerson>();

  const addresseesOf = ({ addressees: parties }: LetterRecord): number[] => {
    const found = parties.flatMap(({ person: personId, organization: organizationId }) => {
      const person = personId === undefined ? undefined : archive.person(personId);
      if (person) return addressees.of({ id: person.id, label: person.name });
      const organization =
        organizationId === undefined ? undefined : archive.organization(organizationId);
      return organization ? addressees.of({ id: organization.id, label: organization.name }) : [];
    });
    return [...new Set(found)];
  };
  const peopleOf = (ids: readonly string[]): number[] => {
    const found = ids.flatMap((id) => {
      const person = archive.person(id);
      return person ? people.of(labeledPerson(person)) : [];
    });
    return [...new Set(found)];
  };

  const parts = askParts(archive);
  const letters = parts.flatMap((part) => part.letters);
  const asks = letters.flatMap((of) => of.asks);
  return {
    kinds,
    addressees: addressees.list,
    people: people.list,
    parts: parts.map((part) => ({
      name: part.name,
      tag: tagOf(part),
      letters: part.letters.length,
    })),
    letters: {
      year: letters.map(({ letter }) => dateYear(letter.date)),
      addressees: letters.map(({ letter }) => addresseesOf(letter)),
      asks: letters.map((of) => of.asks.length),
    },
    asks: {
      kind: asks.map(({ ask }) => kinds.findIndex(({ id }) => id === ask.kind)),
      people: asks.map(({ ask }) => peopleOf(ask.people)),
      outcome: asks.map(({ outcome }) => (outcome ? 1 : 0)),
    },
  };
}
