import type { Archive } from '../archive.ts';
import { displayDate } from '../date.ts';
import { languageOf } from '../language.ts';
import { labeledPerson, type Labeled, type LabeledPerson } from './labeled.ts';
import type { AskPart } from './ask-parts.ts';
import { asksByLetter, languagesOf, type AskLine, type AsksOfLetter } from './asks-page.ts';

// What the filter of the ledger shows of the asks that it found, in a browser: a part of them. A part says all of its
// letters itself, and nothing by its place in a list of the whole archive: so it changes only where they do.

/** What a letter asks, in words. */
export interface LetterWords {
  id: string;
  title: string;
  /** BCP 47: of the title. */
  titleLanguage: string;
  /** Its date, as people say it. */
  when: string;
  /** "to Hillary Clinton · calls on the Ministry". */
  to: string;
  /** The same letter in other languages: their ids, and the languages’ names. */
  also?: readonly Labeled[];
  /** BCP 47: of its record, and those of the letter itself. */
  language: string;
  languages: readonly string[];
  /** In the order of the columns. */
  asks: readonly AskWords[];
}

export interface AskWords {
  /** Its place in the letter’s list of asks, from 1. */
  number: number;
  /** Its words, with the id of each person at their name. */
  words: readonly (string | readonly [name: string, person: string])[];
  /** Those whom the words do not name, as many as are shown; and how many are left. */
  others?: readonly LabeledPerson[];
  more?: number;
  issues?: readonly Labeled[];
  outcome?: { text: string; when?: string; url?: string };
}

/** A list as it is kept; nothing for an empty one, which most would be. */
const kept = <Key extends string, T>(key: Key, list: readonly T[]) =>
  (list.length > 0 ? { [key]: list } : {}) as Partial<Record<Key, readonly T[]>>;

function outcomeOf({ outcome }: AskLine): Pick<AskWords, 'outcome'> {
  if (!outcome) return {};
  const { text, date, url } = outcome;
  return {
    outcome: {
      text,
      ...(date === undefined ? {} : { when: displayDate(date) }),
      ...(url === undefined ? {} : { url }),
    },
  };
}

const askOf = (line: AskLine): AskWords => ({
  number: line.number,
  words: line.words
    .filter(({ text }) => text !== '')
    .map(({ text, person }) => (person ? ([text, person.id] as const) : text)),
  ...kept('others', line.others.map(labeledPerson)),
  ...(line.more > 0 ? { more: line.more } : {}),
  ...kept(
    'issues',
    line.issues.map(({ id, label }) => ({ id, label })),
  ),
  ...outcomeOf(line),
});

const letterOf = ({ letter, to, translations, asks }: AsksOfLetter): LetterWords => ({
  id: letter.id,
  title: letter.title,
  titleLanguage: languageOf(letter.title, letter.letterLanguages),
  when: displayDate(letter.date),
  to,
  ...kept(
    'also',
    translations.map((other) => ({ id: other.id, label: languagesOf(other) })),
  ),
  language: letter.language,
  languages: letter.letterLanguages,
  asks: asks.map(askOf),
});

/** The words of a part of the ledger, its letters in order. */
export const askWords = (archive: Archive, { letters }: AskPart): LetterWords[] =>
  asksByLetter(
    archive,
    letters.flatMap(({ asks }) => asks),
  ).map(letterOf);
