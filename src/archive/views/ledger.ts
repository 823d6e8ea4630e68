import type { Archive, LetterRecord } from '../archive.ts';
import type { Ask } from '../ask.ts';
import type { Detainee, Mention } from '../letter.ts';
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

/** Whom a letter speaks to, in one line; empty where it speaks to no one by name. */
export function toWords(archive: Archive, letter: LetterRecord): string {
  const spoken = spokenTo(archive, letter);
  return [addressedWords(spoken), calledOnWords(spoken)].filter(Boolean).join('; ');
}

/** A person's ledger: a row for each letter that names them, oldest first. */
export function ledger(archive: Archive, person: string): LedgerRow[] {
  const { detained, mentioned, asks } = archive.ofPerson(person);
  const letters = lettersNaming(archive, person);
  return letters.map((letter) => ({
    letter,
    to: toWords(archive, letter),
    translation: letter.related.some(
      (other) =>
        other.relation === 'translation-of' && letters.some(({ id }) => id === other.letter),
    ),
    detainee: detained.find((entry) => entry.letter === letter)?.detainee,
    mention: mentioned.find((entry) => entry.letter === letter)?.mention,
    asks: asks.filter((entry) => entry.letter === letter).map(({ ask }) => ask),
  }));
}

/** Someone named as a prisoner in the same letters, and in how many of them. */
export interface Companion {
  person: string;
  letters: number;
}

/** Who is named as a prisoner beside a person, those of most letters first. */
export function namedAlongside(archive: Archive, person: string): Companion[] {
  const letters = new Map<string, LetterRecord[]>();
  for (const letter of lettersNaming(archive, person)) {
    for (const { person: other } of letter.detainees) {
      if (other !== person) letters.set(other, [...(letters.get(other) ?? []), letter]);
    }
  }
  const order = new Map(archive.people.map(({ id }, index) => [id, index]));
  return [...letters]
    .map(([other, of]) => ({ person: other, letters: archive.countLetters(of) }))
    .sort(
      (a, b) => b.letters - a.letters || (order.get(a.person) ?? 0) - (order.get(b.person) ?? 0),
    );
}
