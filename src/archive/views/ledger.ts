import type { Archive, LetterRecord } from '../archive.ts';
import type { Ask } from '../ask.ts';
import type { Detainee, Mention } from '../letter.ts';
import { madeOnce } from './made-once.ts';
import { addressedWords, calledOnWords, spokenTo } from './party.ts';

/** The letters that name a person as a prisoner or otherwise, each once, oldest first. */
export function lettersNaming(archive: Archive, person: string): LetterRecord[] {
  const { detained, mentioned } = archive.ofPerson(person);
  return archive.inOrder([...detained, ...mentioned].map(({ letter }) => letter));
}

/** One row of a person's ledger: what one letter says of them, to whom, and asks for them. */
export interface LedgerRow {
  letter: LetterRecord;
  /** "Hillary Clinton; calls on the Ministry"; empty where the letter speaks to no one by name. */
  to: string;
  /** Whether it is a translation of another letter of the ledger, which counts once with it. */
  translation: boolean;
  /** What the letter reports, where it presents them as a prisoner. */
  detainee: Detainee | undefined;
  /** What the letter says of them, where it names them otherwise. */
  mention: Mention | undefined;
  asks: Ask[];
}

/** How many a row names whom its letter speaks to, before the rest are counted. */
const mostNames = 12;

/** Whom a letter speaks to, in one line; empty where it speaks to no one by name. */
export function toWords(archive: Archive, letter: LetterRecord): string {
  const spoken = spokenTo(archive, letter);
  return [addressedWords(spoken, mostNames), calledOnWords(spoken, mostNames)]
    .filter(Boolean)
    .join('; ');
}

/** Entries of a person by the letter, each letter's first. */
const firstOf = <T extends { letter: LetterRecord }>(entries: readonly T[]) =>
  new Map(entries.toReversed().map((entry) => [entry.letter, entry]));

/** A person's ledger: a row for each letter that names them, oldest first; or for some of these alone. */
export function ledger(
  archive: Archive,
  person: string,
  some?: readonly LetterRecord[],
): LedgerRow[] {
  const { detained, mentioned, asks } = archive.ofPerson(person);
  const letters = lettersNaming(archive, person);
  const ids = new Set(letters.map(({ id }) => id));
  const [detainees, mentions] = [firstOf(detained), firstOf(mentioned)];
  const asked = Map.groupBy(asks, ({ letter }) => letter);
  return (some ? archive.inOrder(some) : letters).map((letter) => ({
    letter,
    to: toWords(archive, letter),
    translation: letter.related.some(
      (other) => other.relation === 'translation-of' && ids.has(other.letter),
    ),
    detainee: detainees.get(letter)?.detainee,
    mention: mentions.get(letter)?.mention,
    asks: (asked.get(letter) ?? []).map(({ ask }) => ask),
  }));
}

/** Someone named as a prisoner in the same letters, and in how many of them. */
export interface Companion {
  person: string;
  letters: number;
}

const placesOf = madeOnce((archive) => new Map(archive.people.map(({ id }, index) => [id, index])));

/** Who is named as a prisoner beside a person, those of most letters first. */
export function namedAlongside(archive: Archive, person: string): Companion[] {
  const places = placesOf(archive);
  const found = new Map<string, Companion & { place: number; last: readonly LetterRecord[] }>();
  for (const versions of archive.withTranslations(lettersNaming(archive, person))) {
    for (const { person: other } of versions.flatMap(({ detainees }) => detainees)) {
      const known = found.get(other);
      if (!known) {
        const place = places.get(other) ?? 0;
        found.set(other, { person: other, letters: 1, place, last: versions });
      } else if (known.last !== versions) {
        known.letters += 1;
        known.last = versions;
      }
    }
  }
  found.delete(person);
  return [...found.values()]
    .sort((a, b) => b.letters - a.letters || a.place - b.place)
    .map(({ person: other, letters }) => ({ person: other, letters }));
}
