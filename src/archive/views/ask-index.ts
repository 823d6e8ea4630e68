import type { Archive, LetterRecord } from '../archive.ts';
import { askKinds } from '../ask.ts';
import { dateYear, displayDate } from '../date.ts';
import { languageOf } from '../language.ts';
import { nativeForm } from '../name.ts';
import { asksByLetter, languagesOf, type AskLine, type AsksOfLetter } from './asks-page.ts';
import { everyAsk } from './asks.ts';

// Every ask as the filter of the ledger reads it, in a browser. What several asks share stands once, and an ask
// points to it by its place in a list.

/** Something that asks are picked by or lead to: an addressee, an issue. */
export interface Indexed {
  id: string;
  label: string;
}

export interface IndexedPerson extends Indexed {
  /** The name in its own script, and its language, where they are known. */
  native?: string;
  language?: string;
}

export interface IndexedLetter {
  id: string;
  title: string;
  /** BCP 47: of the title. */
  titleLanguage: string;
  /** Its date, as people say it. */
  when: string;
  year: string;
  /** "to Hillary Clinton · calls on the Ministry". */
  to: string;
  /** The same letter in other languages: their ids, and the languages’ names. */
  also?: readonly Indexed[];
  /** BCP 47: of its record, and those of the letter itself. */
  language: string;
  languages: readonly string[];
  /** Places of those whom it addresses, calls on or sends a copy. */
  addressees: readonly number[];
}

export interface IndexedAsk {
  letter: number;
  /** Its place in the letter’s list of asks, from 1. */
  number: number;
  kind: string;
  /** Its words, with the place of each person at their name. */
  words: readonly (string | readonly [name: string, person: number])[];
  /** Places of all whom it is for. */
  people?: readonly number[];
  /** Places of those whom the words do not name, as many as are shown; and how many are left. */
  others?: readonly number[];
  more?: number;
  issues?: readonly number[];
  outcome?: { text: string; when?: string; url?: string };
}

/** Every ask, the newest letter first. */
export interface AskIndex {
  kinds: readonly Indexed[];
  addressees: readonly Indexed[];
  people: readonly IndexedPerson[];
  issues: readonly Indexed[];
  letters: readonly IndexedLetter[];
  asks: readonly IndexedAsk[];
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

/** A list for the index; nothing for an empty one, which most would be. */
const kept = <Key extends string>(key: Key, list: readonly number[]) =>
  (list.length > 0 ? { [key]: list } : {}) as Partial<Record<Key, readonly number[]>>;

/** Makes the index of every ask of an archive. */
export function askIndex(archive: Archive): AskIndex {
  const addressees = places<Indexed>();
  const people = places<IndexedPerson>();
  const issues = places<Indexed>();
  const letters: IndexedLetter[] = [];

  const personAt = (id: string): number[] => {
    const person = archive.person(id);
    if (!person) return [];
    const native = nativeForm(person);
    return [
      people.of({
        id,
        label: person.name,
        ...(native ? { native: native.value, language: native.language ?? '' } : {}),
      }),
    ];
  };
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
  const letterAt = ({ letter, to, translations }: AsksOfLetter): number =>
    letters.push({
      id: letter.id,
      title: letter.title,
      titleLanguage: languageOf(letter.title, letter.letterLanguages),
      when: displayDate(letter.date),
      year: dateYear(letter.date),
      to,
      ...(translations.length > 0
        ? { also: translations.map((other) => ({ id: other.id, label: languagesOf(other) })) }
        : {}),
      language: letter.language,
      languages: letter.letterLanguages,
      addressees: addresseesOf(letter),
    }) - 1;
  const outcomeOf = ({ outcome }: AskLine): Pick<IndexedAsk, 'outcome'> => {
    if (!outcome) return {};
    const { text, date, url } = outcome;
    return {
      outcome: {
        text,
        ...(date === undefined ? {} : { when: displayDate(date) }),
        ...(url === undefined ? {} : { url }),
      },
    };
  };
  const askAt = (line: AskLine, letter: number): IndexedAsk => ({
    letter,
    number: line.number,
    kind: line.ask.kind,
    words: line.words
      .filter(({ text }) => text !== '')
      .map(({ text, person }) => {
        const [place] = person ? personAt(person.id) : [];
        return place === undefined ? text : ([text, place] as const);
      }),
    ...kept('people', [...new Set(line.ask.people.flatMap(personAt))]),
    ...kept(
      'others',
      line.others.flatMap(({ id }) => personAt(id)),
    ),
    ...(line.more > 0 ? { more: line.more } : {}),
    ...kept(
      'issues',
      line.issues.map(({ id, label }) => issues.of({ id, label })),
    ),
    ...outcomeOf(line),
  });

  const asks = asksByLetter(archive, everyAsk(archive)).flatMap((of) => {
    const place = letterAt(of);
    return of.asks.map((line) => askAt(line, place));
  });
  return {
    kinds: Object.entries(askKinds).map(([id, label]) => ({ id, label })),
    addressees: addressees.list,
    people: people.list,
    issues: issues.list,
    letters,
    asks,
  };
}
